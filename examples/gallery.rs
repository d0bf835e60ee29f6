//! Draws every screen and state of the window into PNG files, without a window.
//!
//! `cargo run --example gallery [FOLDER [PART-OF-NAME…]]`; needs a Vulkan driver (Mesa's software one will do).

#[path = "gallery/autoplay.rs"]
mod autoplay;
#[path = "gallery/longer.rs"]
mod longer;
#[path = "gallery/rare.rs"]
mod rare;
#[path = "gallery/rounds.rs"]
mod rounds;
#[path = "gallery/states.rs"]
mod states;

use bevy::app::App;
use bevy::asset::{Assets, Handle, RenderAssetUsages};
use bevy::camera::RenderTarget;
use bevy::ecs::entity::Entity;
use bevy::image::Image;
use bevy::math::Vec2;
use bevy::render::render_resource::{Extent3d, PollType, TextureDimension, TextureFormat, TextureUsages};
use bevy::render::renderer::RenderDevice;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use std::error::Error;
use std::path::{Path, PathBuf};
use two_tables::client::model::{Model, Msg, Screen};
use two_tables::client::pick::PickMsg;
use two_tables::client::screens::talks::{Asking, TalksMsg};
use two_tables::client::session::{Session, Stage};
use two_tables::client::settings::{Motion, SettingsMsg};
use two_tables::client::theme::Theme;
use two_tables::client::ui::draw::{Drawn, Look, draw, page_camera};
use two_tables::client::{Files, PlayOptions, Start, Surface, app};
use two_tables::rules::ids::PartyId;
use two_tables::rules::standing;

/// One picture: its name, its size, and how the model gets there.
struct Shot {
    name: &'static str,
    size: (u32, u32),
    steps: fn(&mut Model),
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = PathBuf::from(arguments.next().unwrap_or_else(|| "target/gallery".to_owned()));
    let wanted: Vec<String> = arguments.collect();
    std::fs::create_dir_all(&folder)?;
    let mut studio = Studio::new()?;
    for shot in shots().into_iter().chain(rounds::shots()).chain(rare::shots()) {
        if wanted.is_empty() || wanted.iter().any(|part| shot.name.contains(part.as_str())) {
            studio.take(&shot, &folder)?;
        }
    }
    Ok(())
}

const DESK: (u32, u32) = (1280, 720);

fn night(model: &mut Model) {
    model.update(Msg::Settings(SettingsMsg::Theme(Theme::Night)));
}

fn large(model: &mut Model) {
    model.update(Msg::Settings(SettingsMsg::Text(200)));
}

fn middle(model: &mut Model) {
    model.update(Msg::Settings(SettingsMsg::Text(150)));
}

/// Sits down in a scenario and reads the brief.
fn sit(model: &mut Model, scenario: &str, seat: &str) {
    let start = Start::New {
        scenario: scenario.to_owned(),
        game: None,
        seat: Some(seat.to_owned()),
        world: Some(4127),
    };
    if let Err(problem) = model.start(&start) {
        eprintln!("{problem}");
    }
}

/// Plays by standing instructions, reading every page, until the play has come so far.
fn play_until(model: &mut Model, reached: fn(&Session) -> bool) {
    model.update(Msg::Go(Screen::Game));
    for _ in 0..400 {
        let Some(session) = &model.session else { return };
        if reached(session) {
            return;
        }
        let msg = match (session.stage(), standing::deed(session.view())) {
            (Stage::Dispatches | Stage::Stocktaking, _) | (_, None) => Msg::TurnPage,
            (_, Some(deed)) => Msg::Submit(Box::new(deed)),
        };
        model.update(msg);
    }
}

fn campaign(model: &mut Model) {
    sit(model, "lisbon-to-chicago", "us");
}

fn draft_on_the_table(session: &Session) -> bool {
    session.stage() == Stage::Talks
        && session
            .view()
            .drafts
            .iter()
            .any(|draft| !draft.in_hand && draft.terms.clauses.len() > 1)
}

fn talks(model: &mut Model) {
    campaign(model);
    play_until(model, draft_on_the_table);
}

fn amend(model: &mut Model) {
    talks(model);
    let draft = model
        .session
        .as_ref()
        .and_then(|session| session.view().drafts.last())
        .map(|draft| draft.id);
    if let Some(draft) = draft {
        model.update(Msg::Talks(TalksMsg::Amend(draft)));
    }
}

fn shots() -> Vec<Shot> {
    let mut shots = Vec::new();
    let mut add = |name: &'static str, steps: fn(&mut Model)| {
        shots.push(Shot {
            name,
            size: DESK,
            steps,
        });
    };
    add("title", |_| {});
    add("title-night", night);
    add("title-200", large);
    add("settings", |model| model.update(Msg::Go(Screen::Settings)));
    add("settings-200", |model| {
        large(model);
        model.update(Msg::Go(Screen::Settings));
    });
    add("seats", |model| {
        model.update(Msg::Go(Screen::Seats));
        model.update(Msg::Pick(PickMsg::Title(2)));
    });
    add("seats-first", |model| model.update(Msg::Go(Screen::Seats)));
    add("seats-200", |model| {
        large(model);
        model.update(Msg::Go(Screen::Seats));
    });
    add("plays", |model| model.update(Msg::Go(Screen::Plays)));
    add("brief", campaign);
    add("brief-one-sitting", |model| sit(model, "one-sitting", "russia"));
    add("brief-200", |model| {
        large(model);
        campaign(model);
    });
    add("dispatches", |model| {
        campaign(model);
        model.update(Msg::Go(Screen::Game));
    });
    add("podium", |model| {
        campaign(model);
        play_until(model, |session| session.stage() == Stage::Podium);
    });
    add("podium-200", |model| {
        large(model);
        campaign(model);
        play_until(model, |session| session.stage() == Stage::Podium);
    });
    add("talks-empty", |model| {
        campaign(model);
        play_until(model, |session| session.stage() == Stage::Talks);
    });
    add("talks", talks);
    add("talks-night", |model| {
        night(model);
        talks(model);
    });
    add("talks-150", |model| {
        middle(model);
        talks(model);
    });
    add("talks-200", |model| {
        large(model);
        talks(model);
    });
    add("talks-one-sitting", |model| {
        sit(model, "one-sitting", "us");
        play_until(model, draft_on_the_table);
    });
    add("talks-sounding", |model| {
        talks(model);
        model.update(Msg::Talks(TalksMsg::Ask(Asking::SoundingTo(PartyId(1)))));
    });
    add("editor", amend);
    add("editor-night", |model| {
        night(model);
        amend(model);
    });
    add("editor-new", |model| {
        talks(model);
        model.update(Msg::Talks(TalksMsg::Write));
    });
    add("editor-200", |model| {
        large(model);
        amend(model);
    });
    add("menu", |model| {
        talks(model);
        model.update(Msg::OpenMenu);
    });
    add("debrief", |model| {
        sit(model, "schoolhouse", "us");
        play_until(model, |session| session.stage() == Stage::Debrief);
    });
    shots
}

/// The program without a window, and the picture that it draws into.
struct Studio {
    app: App,
    target: Option<((u32, u32), Entity, Handle<Image>)>,
}

impl Studio {
    fn new() -> Result<Self, Box<dyn Error>> {
        let options = PlayOptions {
            files: Files::nowhere(),
            ..PlayOptions::default()
        };
        let mut app = app(options, Surface::Picture, Vec2::new(1280.0, 720.0))?;
        app.finish();
        app.cleanup();
        Ok(Self { app, target: None })
    }

    fn update(&mut self) -> Result<(), Box<dyn Error>> {
        self.app.update();
        self.app
            .world()
            .resource::<RenderDevice>()
            .wgpu_device()
            .poll(PollType::Wait {
                submission_index: None,
                timeout: None,
            })?;
        Ok(())
    }

    /// The picture of this size that the page is drawn into; the same one for all shots of a size. There is but one
    /// camera: the page belongs to the first that it finds, and another one would never see it.
    fn target(&mut self, (width, height): (u32, u32)) -> Handle<Image> {
        if let Some((size, _, target)) = &self.target
            && *size == (width, height)
        {
            return target.clone();
        }
        let size = Extent3d {
            width,
            height,
            depth_or_array_layers: 1,
        };
        let format = TextureFormat::Rgba8UnormSrgb;
        let mut picture = Image::new_uninit(size, TextureDimension::D2, format, RenderAssetUsages::RENDER_WORLD);
        picture.texture_descriptor.usage |= TextureUsages::RENDER_ATTACHMENT;
        let world = self.app.world_mut();
        let handle = world.resource_mut::<Assets<Image>>().add(picture);
        let target = RenderTarget::from(handle.clone());
        let camera = match self.target.take() {
            Some((_, camera, _)) => world.entity_mut(camera).insert(target).id(),
            None => world.spawn((page_camera(), target)).id(),
        };
        self.target = Some(((width, height), camera, handle.clone()));
        handle
    }

    /// Draws the page once more, with longer words.
    fn lengthen(&mut self) -> Result<(), Box<dyn Error>> {
        let world = self.app.world_mut();
        let Some(mut page) = world.resource::<Drawn>().page().cloned() else {
            return Ok(());
        };
        longer::lengthen(&mut page);
        let settings = &world.resource::<Model>().settings;
        let look = Look {
            theme: settings.theme,
            pixels: settings.scale(),
            motion: settings.motion,
        };
        draw(world, page, look);
        for _ in 0..4 {
            self.update()?;
        }
        Ok(())
    }

    fn take(&mut self, shot: &Shot, folder: &Path) -> Result<(), Box<dyn Error>> {
        let handle = self.target(shot.size);
        let world = self.app.world_mut();
        let mut model = Model::new(Files::nowhere(), None)?;
        (shot.steps)(&mut model);
        // Pictures show pages at rest.
        model.settings.motion = Motion::None;
        world.insert_resource(model);
        // Layout, text and pictures settle within a few frames.
        for _ in 0..4 {
            self.update()?;
        }
        if shot.name.starts_with("longer") {
            self.lengthen()?;
        }
        let path = folder.join(format!("{}.png", shot.name));
        self.app
            .world_mut()
            .spawn(Screenshot::image(handle))
            .observe(save_to_disk(path.clone()));
        for _ in 0..4 {
            self.update()?;
        }
        println!("{}", path.display());
        Ok(())
    }
}
