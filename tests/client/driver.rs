//! Driving the program: keys in, words out.

use bevy::a11y::AccessibilityNode;
use bevy::app::App;
use bevy::ecs::prelude::*;
use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyCode, KeyboardInput, NativeKeyCode};
use bevy::math::Vec2;
use bevy::text::EditableText;
use bevy::time::TimeUpdateStrategy;
use bevy::window::PrimaryWindow;
use std::time::Duration;
use two_tables::client::model::{Model, Msg};
use two_tables::client::ui::draw::Drawn;
use two_tables::client::ui::el::El;
use two_tables::client::ui::focus::{Focus, Stop, StopInfo, StopOrder};
use two_tables::client::{Files, PlayOptions, Surface, app};

/// The world that every test begins with: a test that fails must fail again.
const WORLD: u64 = 4127;

/// How long a frame takes, so that everything that moves comes to rest within [`Driver::settle`].
const FRAME: Duration = Duration::from_millis(200);

/// The program, without a window.
pub struct Driver {
    pub app: App,
    pub window: Entity,
    size: (f32, f32),
}

impl Driver {
    /// The program with a window of this size that nobody sees, keeping nothing.
    pub fn new(width: f32, height: f32) -> Self {
        Self::with_files(Files::nowhere(), width, height)
    }

    /// The same, keeping its files somewhere.
    pub fn with_files(files: Files, width: f32, height: f32) -> Self {
        let options = PlayOptions {
            files,
            first_world: Some(WORLD),
            ..PlayOptions::default()
        };
        Self::with_options(options, width, height)
    }

    /// The same, begun with something.
    pub fn with_options(options: PlayOptions, width: f32, height: f32) -> Self {
        let mut app = app(options, Surface::Nowhere, Vec2::new(width, height)).expect("built-in texts are read");
        app.finish();
        app.cleanup();
        app.insert_resource(TimeUpdateStrategy::ManualDuration(FRAME));
        let mut windows = app.world_mut().query_filtered::<Entity, With<PrimaryWindow>>();
        let window = windows.single(app.world()).expect("there is one window");
        let mut driver = Self {
            app,
            window,
            size: (width, height),
        };
        driver.settle();
        driver
    }

    /// The width and the height of the window.
    pub const fn size(&self) -> (f32, f32) {
        self.size
    }

    /// Lets layout and focus come to rest.
    pub fn settle(&mut self) {
        for _ in 0..3 {
            self.app.update();
        }
    }

    /// Presses and releases keys together: the last one with the others held.
    pub fn chord(&mut self, keys: &[KeyCode]) {
        for key in keys {
            self.event(*key, ButtonState::Pressed);
        }
        if keys.len() > 1 {
            self.app.update();
        }
        for key in keys.iter().rev() {
            self.event(*key, ButtonState::Released);
        }
        self.settle();
    }

    /// Presses one key.
    pub fn press(&mut self, key: KeyCode) {
        self.chord(&[key]);
    }

    fn event(&mut self, key: KeyCode, state: ButtonState) {
        let logical_key = match key {
            KeyCode::KeyA => Key::Character("a".into()),
            KeyCode::KeyD => Key::Character("d".into()),
            KeyCode::KeyT => Key::Character("t".into()),
            KeyCode::Slash => Key::Character("?".into()),
            KeyCode::Enter => Key::Enter,
            KeyCode::Tab => Key::Tab,
            KeyCode::ArrowLeft => Key::ArrowLeft,
            KeyCode::Home => Key::Home,
            KeyCode::End => Key::End,
            KeyCode::ShiftLeft => Key::Shift,
            KeyCode::ControlLeft => Key::Control,
            _ => Key::Dead(None),
        };
        self.app.world_mut().write_message(KeyboardInput {
            key_code: key,
            logical_key,
            state,
            text: None,
            repeat: false,
            window: self.window,
        });
    }

    /// Types letters, as a keyboard of any language does.
    pub fn types(&mut self, text: &str) {
        for sign in text.chars() {
            let logical_key = match sign {
                ' ' => Key::Space,
                '\u{8}' => Key::Backspace,
                sign => Key::Character(sign.to_string().into()),
            };
            self.app.world_mut().write_message(KeyboardInput {
                key_code: KeyCode::Unidentified(NativeKeyCode::Unidentified),
                text: (sign != '\u{8}').then(|| sign.to_string().into()),
                logical_key,
                state: ButtonState::Pressed,
                repeat: false,
                window: self.window,
            });
        }
        self.settle();
    }

    /// What stands in a field, as the eye and screen readers have it.
    pub fn written(&mut self, key: &str) -> String {
        let world = self.app.world_mut();
        let mut fields = world.query::<(&Stop, &EditableText, &AccessibilityNode)>();
        let (_, editor, access) = fields
            .iter(world)
            .find(|(stop, ..)| stop.key == key)
            .expect("the field is there");
        let text = editor.value().to_string();
        assert_eq!(
            access.value(),
            Some(text.as_str()),
            "a reader is told what stands there"
        );
        text
    }

    /// The model.
    pub fn model(&self) -> &Model {
        self.app.world().resource::<Model>()
    }

    /// Does something without keys, to get somewhere quickly.
    pub fn send(&mut self, msg: Msg) {
        self.app.world_mut().resource_mut::<Model>().update(msg);
        self.settle();
    }

    /// The page.
    pub fn page(&self) -> &El {
        self.app.world().resource::<Drawn>().page().expect("a page is drawn")
    }

    /// Everything that stands on the page, as one line.
    pub fn words(&self) -> String {
        self.page().words()
    }

    /// The controls in the order of the Tab key.
    pub fn stops(&self) -> &[StopInfo] {
        &self.app.world().resource::<StopOrder>().stops
    }

    /// The key of the focused control.
    pub fn focused(&self) -> Option<String> {
        self.app.world().resource::<Focus>().key.clone()
    }

    /// Walks with Tab and arrows until a control has the focus, then presses Enter.
    pub fn choose(&mut self, key: &str) {
        self.walk(key);
        self.press(KeyCode::Enter);
    }

    /// Walks with Tab, then with arrows within a group, until a control has the focus.
    pub fn walk(&mut self, key: &str) {
        let count = self.stops().len() + 1;
        let group = self.stops().iter().find(|stop| stop.key == key).map(|stop| stop.group);
        let group = group.unwrap_or_else(|| panic!("no control {key:?} among {:?}", keys(self.stops())));
        for _ in 0..count {
            let here = self.focused();
            if here.as_deref() == Some(key) {
                return;
            }
            let inside = group.is_some()
                && self
                    .stops()
                    .iter()
                    .any(|stop| here.as_deref() == Some(&stop.key) && stop.group == group);
            if inside {
                break;
            }
            self.press(KeyCode::Tab);
        }
        for _ in 0..count {
            if self.focused().as_deref() == Some(key) {
                return;
            }
            self.press(KeyCode::ArrowRight);
        }
        panic!("keys do not lead to {key:?}; the focus is on {:?}", self.focused());
    }
}

fn keys(stops: &[StopInfo]) -> Vec<&str> {
    stops.iter().map(|stop| stop.key.as_str()).collect()
}
