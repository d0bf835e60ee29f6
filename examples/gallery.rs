//! Draws every screen and state of the window into PNG files, without a window.
//!
//! `cargo run --example gallery [FOLDER [PART-OF-NAME…]]`; needs a Vulkan driver (Mesa's software one will do).

use bevy::app::App;
use bevy::asset::{Assets, RenderAssetUsages};
use bevy::camera::{Camera2d, RenderTarget};
use bevy::image::Image;
use bevy::math::Vec2;
use bevy::render::render_resource::{Extent3d, PollType, TextureDimension, TextureFormat, TextureUsages};
use bevy::render::renderer::RenderDevice;
use bevy::render::view::screenshot::{Screenshot, save_to_disk};
use bevy::ui::IsDefaultUiCamera;
use std::error::Error;
use std::path::{Path, PathBuf};
use two_tables::client::model::{Model, Msg, Screen};
use two_tables::client::settings::SettingsMsg;
use two_tables::client::theme::Theme;
use two_tables::client::ui::draw::PageCamera;
use two_tables::client::{Files, PlayOptions, Surface, app};

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
    for shot in shots() {
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

fn shots() -> Vec<Shot> {
    vec![
        Shot {
            name: "title",
            size: DESK,
            steps: |_| {},
        },
        Shot {
            name: "title-night",
            size: DESK,
            steps: night,
        },
        Shot {
            name: "title-200",
            size: DESK,
            steps: large,
        },
        Shot {
            name: "settings",
            size: DESK,
            steps: |model| model.update(Msg::Go(Screen::Settings)),
        },
        Shot {
            name: "settings-night",
            size: DESK,
            steps: |model| {
                night(model);
                model.update(Msg::Go(Screen::Settings));
            },
        },
        Shot {
            name: "settings-200",
            size: DESK,
            steps: |model| {
                large(model);
                model.update(Msg::Go(Screen::Settings));
            },
        },
        Shot {
            name: "explanation",
            size: DESK,
            steps: |model| {
                model.update(Msg::Explain(
                    "A sounding is a private question. It binds nobody until it is answered warmly.".to_owned(),
                ))
            },
        },
    ]
}

/// The program without a window, and the picture that it draws into.
struct Studio {
    app: App,
}

impl Studio {
    fn new() -> Result<Self, Box<dyn Error>> {
        let options = PlayOptions {
            files: Files::nowhere(),
        };
        let mut app = app(options, Surface::Picture, Vec2::new(1280.0, 720.0))?;
        app.finish();
        app.cleanup();
        Ok(Self { app })
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

    fn take(&mut self, shot: &Shot, folder: &Path) -> Result<(), Box<dyn Error>> {
        let size = Extent3d {
            width: shot.size.0,
            height: shot.size.1,
            depth_or_array_layers: 1,
        };
        let mut picture = Image::new_uninit(
            size,
            TextureDimension::D2,
            TextureFormat::Rgba8UnormSrgb,
            RenderAssetUsages::RENDER_WORLD,
        );
        picture.texture_descriptor.usage |= TextureUsages::RENDER_ATTACHMENT;
        let world = self.app.world_mut();
        let handle = world.resource_mut::<Assets<Image>>().add(picture);
        let camera = world
            .spawn((
                Camera2d,
                IsDefaultUiCamera,
                PageCamera,
                RenderTarget::from(handle.clone()),
            ))
            .id();
        let mut model = Model::new(Files::nowhere())?;
        (shot.steps)(&mut model);
        world.insert_resource(model);
        // Layout, text and pictures settle within a few frames.
        for _ in 0..4 {
            self.update()?;
        }
        let path = folder.join(format!("{}.png", shot.name));
        self.app
            .world_mut()
            .spawn(Screenshot::image(handle))
            .observe(save_to_disk(path.clone()));
        for _ in 0..4 {
            self.update()?;
        }
        self.app.world_mut().despawn(camera);
        println!("{}", path.display());
        Ok(())
    }
}
