//! The two families, embedded: a serif for documents, a sans for the interface.

use bevy::asset::{AssetId, Assets, Handle};
use bevy::ecs::resource::Resource;
use bevy::ecs::world::World;
use bevy::text::Font;

/// A face by its use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    /// Interface text.
    #[default]
    Sans,
    /// Buttons.
    Medium,
    /// Emphasis in the interface.
    Bold,
    /// Document text.
    Serif,
    /// Quotations.
    Italic,
    /// Titles.
    SerifBold,
}

/// Handles of the embedded faces.
#[derive(Resource, Clone, Debug)]
pub struct Fonts {
    sans: Handle<Font>,
    medium: Handle<Font>,
    bold: Handle<Font>,
    serif: Handle<Font>,
    italic: Handle<Font>,
    serif_bold: Handle<Font>,
}

impl Fonts {
    /// The handle of a face.
    #[must_use]
    pub fn get(&self, face: Face) -> Handle<Font> {
        match face {
            Face::Sans => &self.sans,
            Face::Medium => &self.medium,
            Face::Bold => &self.bold,
            Face::Serif => &self.serif,
            Face::Italic => &self.italic,
            Face::SerifBold => &self.serif_bold,
        }
        .clone()
    }
}

const SANS: &[u8] = include_bytes!("../../assets/fonts/IBMPlexSans_400Regular.ttf");
const MEDIUM: &[u8] = include_bytes!("../../assets/fonts/IBMPlexSans_500Medium.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/IBMPlexSans_600SemiBold.ttf");
const SERIF: &[u8] = include_bytes!("../../assets/fonts/SourceSerif4_400Regular.ttf");
const ITALIC: &[u8] = include_bytes!("../../assets/fonts/SourceSerif4_400Regular_Italic.ttf");
const SERIF_BOLD: &[u8] = include_bytes!("../../assets/fonts/SourceSerif4_600SemiBold.ttf");

/// The faces for pictures that hold text: interface first, then document.
#[must_use]
pub fn for_pictures() -> Vec<&'static [u8]> {
    vec![SANS, BOLD, SERIF, SERIF_BOLD, ITALIC]
}

/// Puts the faces into the world; the interface face is also Bevy's default font.
pub fn install(world: &mut World) {
    let mut assets = world.resource_mut::<Assets<Font>>();
    let mut add = |bytes: &[u8]| assets.add(Font::from_bytes(bytes.to_vec()));
    let fonts = Fonts {
        sans: add(SANS),
        medium: add(MEDIUM),
        bold: add(BOLD),
        serif: add(SERIF),
        italic: add(ITALIC),
        serif_bold: add(SERIF_BOLD),
    };
    // The id of the default font is a fixed one, which an asset store always accepts.
    drop(assets.insert(AssetId::default(), Font::from_bytes(SANS.to_vec())));
    world.insert_resource(fonts);
}
