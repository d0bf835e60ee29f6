//! The window (Bevy).
//!
//! # How it is built
//!
//! The page is a pure function of the model, and the model changes in one place only:
//!
//! ```text
//! keys, clicks, screen reader → Msg → Model::update → Model::page → El → entities
//! ```
//!
//! - [`model`]: [`Model`](model::Model) is everything that is the case in the window, [`Msg`](model::Msg) everything
//!   that can be asked for. `Model::update` is the only function that changes the model.
//! - [`screens`]: one file a screen, with `fn page(&Ctx) -> Page`. It takes what it says from the catalogue
//!   (`ctx.t("key")`, `assets/i18n/<language>/client.ftl`) and what it shows from the model, and gives back elements.
//!   No Bevy system, no entity and no query is needed to write a screen.
//! - [`ui::el`]: [`El`](ui::el::El) is one element as plain data: measures, colours by [`Tone`](theme::Tone), words, a
//!   picture, children. `row`, `col`, `grid` and `block` make them; the functions of [`ui::style`] shape them.
//! - [`widgets`]: functions from plain arguments to elements in the look of the house.
//! - [`ui::draw`]: makes entities of elements. A page that is built again is compared with the one before, and only what
//!   differs is made anew; focus and scrolling hang on keys, so they survive.
//! - [`ui::motion`]: what is new on a page comes onto it; nothing else moves.
//! - [`ui::hint`]: what an element explains is told when the pointer rests on it.
//! - [`ui::focus`], [`ui::input`]: the order of the Tab key, F6 between regions, arrows within groups, Enter and Space,
//!   Ctrl+Enter (the page's `main`), Esc (its `back`), `?` and T; clicks; requests of screen readers.
//! - [`session`]: the play that is under way. Only `session::local` touches a table; `session::remote` asks a host for
//!   one over its public interface, on threads of its own. [`lobby`] is the way from a link to a seat.
//! - [`typing`]: which fields there are to type into, and what of a text is kept.
//! - [`counsel`]: the adviser whom the player may ask; it thinks on a thread of its own.
//!
//! # To make a screen
//!
//! 1. `screens/<name>.rs`: `pub fn page(ctx: &Ctx) -> Page`. Split it into regions (`El::region(name)`), give every
//!    control a key that is the only one of its name on the page, and name the main action and the way back:
//!    `Page::new("name", body).main(msg).back(msg).focus("key")`.
//! 2. What the screen remembers by itself (a choice not yet sent) is a plain struct in [`Model`](model::Model); its own
//!    messages are an enum wrapped in one variant of [`Msg`](model::Msg), and a function `update(&mut Model, its message)`
//!    beside the page changes it.
//! 3. Sizes are logical pixels at 100 % text; `ctx.class()` says whether there is room for three columns, two or one.
//!    What may not fit goes into `widgets::scroll("key", …)`.
//!
//! # To make a widget
//!
//! A function in `widgets/` from plain arguments to [`El`](ui::el::El). A control needs `.key(…)`, `.role(…)`,
//! `.label(…)` and `.does(msg)`, is at least 32 pixels high, and explains itself with `.explain(…)`.
//!
//! # To send an act
//!
//! `Msg::Submit(deed)`: the session hands it to the table, the computers answer, and the next page shows what came of
//! it; a refusal becomes a notice in words.
//!
//! # How tests drive it
//!
//! [`app`] builds the same program without a window or a graphics device. Tests send key events, call
//! `app.update()`, and read [`ui::draw::Drawn`], [`ui::focus::Focus`] and the model. See `tests/client/`.

pub mod counsel;
mod files;
pub mod fonts;
pub mod graphics;
mod kept;
mod layers;
pub mod lobby;
pub mod model;
pub mod page;
pub mod pick;
mod playing;
pub mod screens;
pub mod session;
pub mod settings;
pub mod shelf;
pub mod theme;
pub mod typing;
pub mod ui;
pub mod widgets;

pub use files::{FileError, Files};
pub use kept::{Broken, Deleted, Kept, KeptError};

use crate::text::TextError;
use bevy::DefaultPlugins;
use bevy::a11y::ActionRequest;
use bevy::app::{App, AppExit, PluginGroup, PostUpdate, Startup, Update};
use bevy::camera::{Camera, ClearColor, RenderTarget};
use bevy::ecs::prelude::*;
use bevy::log::LogPlugin;
use bevy::math::Vec2;
use bevy::render::RenderPlugin;
use bevy::render::settings::{RenderCreation, WgpuSettings};
use bevy::ui::{UiScale, UiSystems};
use bevy::window::{PrimaryWindow, RequestRedraw, Window, WindowPlugin, WindowResolution};
use bevy::winit::{UpdateMode, WinitPlugin, WinitSettings};
use model::{Inbox, Model, Shortcuts};
use page::Page;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;
use theme::{Space, Tone};
use ui::draw::{Drawn, Look, PageCamera, page_camera};
use ui::focus::Focus;
use ui::picture::Pictures;

/// How the window is opened.
#[derive(Clone, Debug)]
pub struct PlayOptions {
    /// Where settings and plays are kept.
    pub files: Files,
    /// A folder with more scenarios.
    pub scenarios: Option<PathBuf>,
    /// What to begin with.
    pub start: Start,
    /// The world number that the picker offers first; one from the clock, if none.
    pub first_world: Option<u64>,
}

/// What the window begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// The cover.
    #[default]
    Cover,
    /// A new play.
    New {
        /// The scenario's key.
        scenario: String,
        /// The game; the first one, if none.
        game: Option<String>,
        /// The party's key; the picker is shown with the scenario chosen, if none.
        seat: Option<String>,
        /// The world number; a new one, if none.
        world: Option<u64>,
    },
    /// A kept play.
    Load(PathBuf),
    /// A lesson at a host.
    Join {
        /// The link on the board, with the code in it or without.
        link: String,
        /// The code, where the link has none.
        code: Option<String>,
        /// The personal code of somebody who comes back.
        personal: Option<String>,
    },
}

impl Default for PlayOptions {
    fn default() -> Self {
        Self {
            files: Files::of_platform(),
            scenarios: None,
            start: Start::Cover,
            first_world: None,
        }
    }
}

/// Where the program draws.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Surface {
    /// A window of the desktop.
    Window,
    /// Nowhere: layout and input work, nothing is drawn. For tests.
    Nowhere,
    /// A picture without a window; whoever asks for it brings the camera. For the gallery.
    Picture,
}

/// Opens the window and plays until it is closed.
///
/// Status 2 with one sentence on standard error if there is no display or no usable graphics adapter.
#[must_use]
pub fn play(options: PlayOptions) -> ExitCode {
    if let Err(problem) = graphics::check() {
        eprintln!("two-tables: {problem}");
        return ExitCode::from(2);
    }
    let mut app = match app(options, Surface::Window, Vec2::new(1280.0, 720.0)) {
        Ok(app) => app,
        Err(problem) => {
            eprintln!("two-tables: {problem}");
            return ExitCode::FAILURE;
        }
    };
    match app.run() {
        AppExit::Success => ExitCode::SUCCESS,
        AppExit::Error(code) => ExitCode::from(code.get()),
    }
}

/// The program, ready to run or to be driven by a test; `size` is that of the window in logical pixels.
///
/// # Errors
/// If the built-in texts cannot be read.
pub fn app(options: PlayOptions, surface: Surface, size: Vec2) -> Result<App, TextError> {
    let mut model = Model::new(options.files, options.scenarios.as_deref())?;
    if let Some(world) = options.first_world {
        model.pick.world = world;
    }
    if let Err(problem) = model.start(&options.start) {
        model.notice = Some(problem);
    }
    let mut app = App::new();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "windows are a few thousand pixels"
    )]
    let resolution = WindowResolution::new(size.x as u32, size.y as u32);
    let window = WindowPlugin {
        primary_window: Some(Window {
            title: model.texts().get("program"),
            name: Some("two-tables".to_owned()),
            resolution,
            ..Window::default()
        }),
        ..WindowPlugin::default()
    };
    let plugins = DefaultPlugins.set(window).disable::<LogPlugin>();
    match surface {
        Surface::Window => {
            app.add_plugins(plugins);
            app.insert_resource(WinitSettings::desktop_app());
        }
        Surface::Picture => {
            let render = RenderPlugin {
                synchronous_pipeline_compilation: true,
                ..RenderPlugin::default()
            };
            app.add_plugins(plugins.set(render).disable::<WinitPlugin>());
        }
        Surface::Nowhere => {
            let render = RenderPlugin {
                render_creation: RenderCreation::Automatic(Box::new(WgpuSettings {
                    backends: None,
                    ..WgpuSettings::default()
                })),
                ..RenderPlugin::default()
            };
            app.add_plugins(plugins.set(render).disable::<WinitPlugin>());
        }
    }
    app.insert_resource(model)
        .init_resource::<Inbox>()
        .init_resource::<Shortcuts>()
        .init_resource::<Focus>()
        .init_resource::<Drawn>()
        .init_resource::<Pictures>()
        .add_message::<ActionRequest>();
    fonts::install(app.world_mut());
    if surface != Surface::Picture {
        app.add_systems(Startup, |mut commands: Commands| {
            commands.spawn(page_camera());
        });
    }
    app.add_observer(ui::input::on_click)
        .add_observer(ui::field::on_press)
        .add_observer(ui::field::on_change)
        .add_systems(
            Update,
            (
                ui::input::read_keys,
                ui::input::read_requests,
                update_model,
                listen,
                draw_page,
                ui::field::settle,
                ui::motion::move_on,
                ui::input::keep_focus,
                ui::draw::show_hover,
                ui::hint::show_hint,
            )
                .chain(),
        )
        .add_systems(PostUpdate, ui::focus::show_focus.after(UiSystems::PostLayout));
    Ok(app)
}

/// Does what was asked for in this frame.
fn update_model(
    mut inbox: ResMut<Inbox>,
    mut model: ResMut<Model>,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if inbox.0.is_empty() {
        return;
    }
    for msg in std::mem::take(&mut inbox.0) {
        model.update(msg);
    }
    if model.quit {
        exit.write(AppExit::Success);
    }
    redraw.write(RequestRedraw);
}

/// Takes in what threads have found since the last frame. While somebody is waited for, frames follow one another, so that
/// what is found is shown at once; where a host is listened to, they come often enough to hear it; else the window sleeps
/// until somebody does something.
fn listen(mut model: ResMut<Model>, settings: Option<ResMut<WinitSettings>>, mut redraw: MessageWriter<RequestRedraw>) {
    if model.bypass_change_detection().listen() {
        model.set_changed();
    }
    if model.waits() {
        redraw.write(RequestRedraw);
    }
    let wanted = if model.is_joined() {
        WinitSettings {
            focused_mode: UpdateMode::reactive(HEARING),
            unfocused_mode: UpdateMode::reactive_low_power(HEARING),
        }
    } else {
        WinitSettings::desktop_app()
    };
    // Tests have no window whose pace could be set.
    if let Some(mut settings) = settings.filter(|settings| settings.focused_mode != wanted.focused_mode) {
        *settings = wanted;
    }
}

/// How often a host is listened to.
const HEARING: Duration = Duration::from_millis(100);

/// What is read: which play, and how far it has come.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Phase {
    world: Option<u64>,
    round: u8,
    stage: session::Stage,
}

/// Draws the page if the model, the room or the look has changed. In another phase, or another play, it is read from its
/// top, wherever the last one was left.
fn draw_page(world: &mut World, mut last: Local<Option<(Space, Look)>>, mut read: Local<Option<Phase>>) {
    let Some((space, look)) = room(world) else { return };
    let changed = world.is_resource_changed::<Model>();
    if *last == Some((space, look)) && !changed {
        return;
    }
    *last = Some((space, look));
    let scale = world.resource::<Model>().settings.scale();
    world.insert_resource(UiScale(scale));
    world.insert_resource(ClearColor(Tone::Room.color(look.theme).into()));
    let Page {
        name,
        body,
        main,
        back,
        focus,
    } = world.resource::<Model>().page(space);
    world.insert_resource(Shortcuts {
        page: name,
        main,
        back,
        focus,
    });
    let now = world.resource::<Model>().session.as_ref().map(|session| Phase {
        world: session.local().map(session::local::Local::world),
        round: session.shown_round(),
        stage: session.stage(),
    });
    if *read != now {
        ui::draw::forget_scrolling(world);
        *read = now;
    }
    ui::draw::draw(world, body, look);
    world.write_message(RequestRedraw);
}

/// The room for the page, and the look of everything on it.
fn room(world: &mut World) -> Option<(Space, Look)> {
    let settings = &world.resource::<Model>().settings;
    let (scale, theme, motion) = (settings.scale(), settings.theme, settings.motion);
    let mut cameras = world.query_filtered::<(&Camera, &RenderTarget), With<PageCamera>>();
    let mut windows = world.query_filtered::<&Window, With<PrimaryWindow>>();
    let (camera, target) = cameras.iter(world).next()?;
    let (size, factor) = match target {
        RenderTarget::Window(_) => {
            let window = windows.iter(world).next()?;
            (window.size(), window.scale_factor())
        }
        _ => (
            camera.logical_target_size()?,
            camera.target_scaling_factor().unwrap_or(1.0),
        ),
    };
    let space = Space {
        width: size.x / scale,
        height: size.y / scale,
    };
    Some((
        space,
        Look {
            theme,
            pixels: scale * factor,
            motion,
        },
    ))
}
