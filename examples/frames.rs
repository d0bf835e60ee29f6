//! How long the window takes: from the start to its first frame, and for each frame when every frame is drawn.
//!
//! `cargo run --release --example frames`, on a desktop or under `xvfb-run -a`. The window opens, plays itself to Talks,
//! draws its frames there without waiting for the screen, prints what it measured, and closes. In play the window draws
//! only when something changes. Other work on the machine makes frames longer; the processor time of a frame, which is
//! told on Linux, shows what the window itself takes.

#[path = "gallery/autoplay.rs"]
mod autoplay;

use bevy::app::{App, AppExit, Update};
use bevy::ecs::prelude::*;
use bevy::math::Vec2;
use bevy::render::render_resource::PipelineCache;
use bevy::render::renderer::RenderAdapterInfo;
use bevy::render::{Render, RenderApp, RenderSystems};
use bevy::window::{PresentMode, PrimaryWindow, Window};
use bevy::winit::WinitSettings;
use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use two_tables::client::model::{Model, Msg};
use two_tables::client::screens::editor::EditorMsg;
use two_tables::client::screens::talks::TalksMsg;
use two_tables::client::session::Stage;
use two_tables::client::ui::focus::{Focus, Step, StopOrder};
use two_tables::client::{Files, PlayOptions, Surface, app, graphics};

/// Frames that are drawn before each measurement, and those that are measured.
const WARM: usize = 30;
const MEASURED: usize = 300;

/// When each frame was handed to the screen, and whether everything on it could be drawn.
#[derive(Resource, Clone, Default)]
struct Frames(Arc<Mutex<Vec<(Instant, bool)>>>);

impl Frames {
    fn with<T>(&self, read: impl FnOnce(&mut Vec<(Instant, bool)>) -> T) -> T {
        read(&mut self.0.lock().expect("nobody panics while holding the list"))
    }
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scene {
    Start,
    Idle,
    Focus,
    Editor,
}

impl Scene {
    const fn next(self) -> Option<Self> {
        match self {
            Self::Start => Some(Self::Idle),
            Self::Idle => Some(Self::Focus),
            Self::Focus => Some(Self::Editor),
            Self::Editor => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Idle => "Talks, nothing changes",
            Self::Focus => "Talks, the focus moves in every frame",
            Self::Editor => "Talks, the editor opens or closes in every frame",
        }
    }
}

/// Where the measurement is.
#[derive(Resource)]
struct Plan {
    begun: Instant,
    scene: Scene,
    /// How many frames had been drawn when the scene began.
    from: usize,
    /// Processor time that had been used when its first measured frame was drawn.
    used: Option<Duration>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let begun = Instant::now();
    graphics::check()?;
    let options = PlayOptions {
        files: Files::nowhere(),
        first_world: Some(7),
        ..PlayOptions::default()
    };
    let mut app = app(options, Surface::Window, Vec2::new(1280.0, 720.0))?;
    let frames = Frames::default();
    app.insert_resource(WinitSettings::continuous())
        .insert_resource(frames.clone())
        .insert_resource(Plan {
            begun,
            scene: Scene::Start,
            from: 0,
            used: None,
        })
        .add_systems(Update, conduct);
    do_not_wait_for_the_screen(&mut app);
    app.get_sub_app_mut(RenderApp)
        .ok_or("the window has no renderer")?
        .insert_resource(frames)
        .add_systems(Render, note_frame.in_set(RenderSystems::Cleanup));
    app.run();
    Ok(())
}

fn do_not_wait_for_the_screen(app: &mut App) {
    let mut windows = app.world_mut().query_filtered::<&mut Window, With<PrimaryWindow>>();
    for mut window in windows.iter_mut(app.world_mut()) {
        window.present_mode = PresentMode::AutoNoVsync;
    }
}

/// Notes that a frame was handed to the screen; a frame is whole when no shader was still being made.
#[expect(clippy::needless_pass_by_value, reason = "a system is given its parameters")]
fn note_frame(frames: Res<Frames>, pipelines: Res<PipelineCache>) {
    let whole = pipelines.waiting_pipelines().next().is_none();
    frames.with(|frames| frames.push((Instant::now(), whole)));
}

/// Does what belongs to the scene in this frame, and goes on to the next scene when it has been measured.
fn conduct(world: &mut World) {
    let frames = world.resource::<Frames>().clone();
    let (drawn, first_whole) = frames.with(|frames| {
        let whole = frames.iter().find(|(_, whole)| *whole).map(|(when, _)| *when);
        (frames.len(), whole)
    });
    let plan = world.resource::<Plan>();
    let (begun, scene, from, used) = (plan.begun, plan.scene, plan.from, plan.used);
    if scene != Scene::Start && drawn >= from + WARM && used.is_none() {
        world.resource_mut::<Plan>().used = processor_time();
    }
    match scene {
        Scene::Start => {
            let Some(whole) = first_whole else { return };
            let first = frames.with(|frames| frames[0].0);
            let device = world.get_resource::<RenderAdapterInfo>().map(|info| info.name.clone());
            println!("drawn by {}", device.unwrap_or_else(|| "an unnamed device".to_owned()));
            println!("first frame {:.0} ms after the start", milliseconds(first - begun));
            println!(
                "first whole frame {:.0} ms after the start",
                milliseconds(whole - begun)
            );
            if let Some(used) = processor_time() {
                println!("    {:.0} ms of processor time until then", milliseconds(used));
            }
            let mut model = world.resource_mut::<Model>();
            autoplay::sit(&mut model, "lisbon-to-chicago", "full", 0, 7);
            autoplay::until(&mut model, |session| {
                session.stage() == Stage::Talks && !session.view().drafts.is_empty()
            });
        }
        Scene::Idle | Scene::Focus | Scene::Editor if drawn < from + WARM + MEASURED + 1 => {
            change(world, scene);
            return;
        }
        Scene::Idle | Scene::Focus | Scene::Editor => {
            let times = frames.with(|frames| frames[from + WARM..].to_vec());
            report(
                scene,
                &times,
                processor_time()
                    .zip(used)
                    .map(|(now, before)| now.saturating_sub(before)),
            );
        }
    }
    match scene.next() {
        None => {
            world.write_message(AppExit::Success);
        }
        Some(scene) => {
            let mut plan = world.resource_mut::<Plan>();
            plan.scene = scene;
            plan.from = drawn;
            plan.used = None;
        }
    }
}

fn change(world: &mut World, scene: Scene) {
    match scene {
        Scene::Start | Scene::Idle => {}
        Scene::Focus => {
            let Some(order) = world.get_resource::<StopOrder>().cloned() else {
                return;
            };
            let mut focus = world.resource_mut::<Focus>();
            focus.key = order.tab(focus.key.as_deref(), Step::Next).map(str::to_owned);
            focus.ring = true;
        }
        Scene::Editor => {
            let mut model = world.resource_mut::<Model>();
            let open = model.editor.is_some();
            model.update(if open {
                Msg::Editor(EditorMsg::Discard)
            } else {
                Msg::Talks(TalksMsg::Write)
            });
        }
    }
}

fn report(scene: Scene, times: &[(Instant, bool)], used: Option<Duration>) {
    let mut lengths: Vec<Duration> = times.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
    lengths.sort();
    let at = |percent: usize| milliseconds(lengths[(lengths.len() - 1) * percent / 100]);
    println!(
        "{}: median {:.1} ms, 95 of 100 within {:.1} ms ({} frames)",
        scene.name(),
        at(50),
        at(95),
        lengths.len()
    );
    if let (Some(used), Ok(count)) = (used, u32::try_from(lengths.len())) {
        println!(
            "    {:.1} ms of processor time a frame, all threads",
            milliseconds(used / count.max(1))
        );
    }
}

/// The processor time that this program has used; known on Linux, where it is counted in hundredths of a second.
fn processor_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program stands in brackets and may hold anything; user and system time are the 12th and 13th after.
    let mut after = stat.rsplit(") ").next()?.split(' ').skip(11);
    let mut ticks = || after.next()?.parse::<u64>().ok();
    Some(Duration::from_millis(10 * (ticks()? + ticks()?)))
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
