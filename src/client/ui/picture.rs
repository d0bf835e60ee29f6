//! Pictures: drawn as SVG, rasterised at the size in which they are shown.

use crate::charts::seal;
pub use crate::charts::seal::{Fill, Shape};
use crate::charts::{NIGHT, PAPER, Palette};
use crate::client::fonts;
use crate::client::theme::{Theme, Tone};
use bevy::asset::{Assets, Handle, RenderAssetUsages};
use bevy::ecs::resource::Resource;
use bevy::image::Image;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use resvg::{tiny_skia, usvg};
use std::collections::BTreeMap;
use std::sync::Arc;

/// A picture by what it shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// A party's seal.
    Seal(Shape, Fill),
    /// The mark of the program: two tables and a sheet.
    Emblem,
    /// A dot: open or filled.
    Dot(bool, Tone),
    /// Hatching over its whole box.
    Hatch(Tone),
    /// A sheet of paper: an agreement's state.
    Paper(PaperState),
    /// A tick.
    Tick(Tone),
    /// A triangle: pointing down where something is open, to the right where it is folded.
    Fold(bool, Tone),
    /// A picture given as SVG.
    Svg(Arc<str>),
}

/// How an agreement lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperState {
    /// In force, not operating.
    Outline,
    /// Operating.
    Inked,
    /// Fallow or ended: a cut corner.
    Cut,
}

impl Picture {
    /// The picture as SVG in a box of 24 units (its own box for [`Picture::Svg`]).
    #[must_use]
    pub fn svg(&self, theme: Theme) -> String {
        match self {
            Self::Seal(shape, fill) => seal::seal(*shape, *fill, palette(theme), 24.0, ""),
            Self::Emblem => emblem(theme),
            Self::Dot(filled, tone) => {
                let color = tone.hex(theme);
                let fill = if *filled { color } else { "none" };
                boxed(&format!(
                    r#"<circle cx="12" cy="12" r="9" fill="{fill}" stroke="{color}" stroke-width="4.5"/>"#
                ))
            }
            Self::Hatch(tone) => {
                let color = tone.hex(theme);
                boxed(&format!(
                    r#"<path d="M-6 6L6 -6M0 12L12 0M-6 18L18 -6M-6 30L30 -6M0 24L24 0M6 30L30 6M12 24L24 12M18 30L30 18" stroke="{color}" stroke-width="2.4"/>"#
                ))
            }
            Self::Paper(state) => paper(*state, theme),
            Self::Tick(tone) => {
                let color = tone.hex(theme);
                boxed(&format!(
                    r#"<path d="M4 13L10 19L20 6" fill="none" stroke="{color}" stroke-width="3.4"/>"#
                ))
            }
            Self::Fold(open, tone) => {
                let shape = if *open { "M3 7H21L12 19Z" } else { "M7 3V21L19 12Z" };
                boxed(&format!(r#"<path d="{shape}" fill="{}"/>"#, tone.hex(theme)))
            }
            Self::Svg(svg) => svg.to_string(),
        }
    }
}

/// The colours of charts in a scheme.
#[must_use]
pub const fn palette(theme: Theme) -> &'static Palette {
    match theme {
        Theme::Paper => &PAPER,
        Theme::Night => &NIGHT,
    }
}

fn boxed(inside: &str) -> String {
    format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24">{inside}</svg>"#)
}

fn emblem(theme: Theme) -> String {
    let abroad = Tone::AbroadText.hex(theme);
    let home = Tone::HomeText.hex(theme);
    let sheet = Tone::Sheet.hex(theme);
    let ink = Tone::Ink.hex(theme);
    boxed(&format!(
        r#"<rect x="1" y="4" width="13" height="14" rx="1.6" fill="{abroad}"/><rect x="10" y="7.5" width="13" height="13" rx="1.6" fill="{home}"/><rect x="8" y="7" width="8" height="11" fill="{sheet}"/><path d="M9.6 9.6H14.4M9.6 11.8H14.4M9.6 14H12.6" stroke="{ink}" stroke-width="1"/>"#
    ))
}

fn paper(state: PaperState, theme: Theme) -> String {
    let ink = Tone::Ink.hex(theme);
    let edge = Tone::Edge.hex(theme);
    let sheet = Tone::Sheet.hex(theme);
    boxed(&match state {
        PaperState::Outline => format!(
            r#"<rect x="4" y="2" width="16" height="20" rx="1" fill="none" stroke="{ink}" stroke-width="1.6"/><path d="M7 7H14M7 11H17M7 15H12" stroke="{ink}" stroke-width="1.4"/>"#
        ),
        PaperState::Inked => format!(
            r#"<rect x="3.4" y="1.4" width="17.2" height="21.2" rx="1" fill="{ink}"/><path d="M7 6.5H14M7 10.5H17" stroke="{sheet}" stroke-width="1.5"/><path d="M8 16L11 19L17 13.4" fill="none" stroke="{sheet}" stroke-width="1.9"/>"#
        ),
        PaperState::Cut => format!(
            r#"<path d="M4 2H15L20 7V22H4Z" fill="none" stroke="{edge}" stroke-width="1.5"/><path d="M4 14L14 4M4 21L19 7M11 22L20 13" stroke="{edge}" stroke-width="1.2"/>"#
        ),
    })
}

/// Rasterised pictures, by what they show and how large.
#[derive(Resource, Default)]
pub struct Pictures {
    made: BTreeMap<(String, u32, u32), Handle<Image>>,
    fonts: Option<Arc<usvg::fontdb::Database>>,
}

impl Pictures {
    /// The picture as an image of this many pixels. One that does not parse comes out empty.
    pub fn get(
        &mut self,
        images: &mut Assets<Image>,
        picture: &Picture,
        theme: Theme,
        width: u32,
        height: u32,
    ) -> Handle<Image> {
        let svg = picture.svg(theme);
        let key = (svg, width.max(1), height.max(1));
        if let Some(handle) = self.made.get(&key) {
            return handle.clone();
        }
        let handle = images.add(self.rasterise(&key.0, key.1, key.2));
        self.made.insert(key, handle.clone());
        handle
    }

    fn rasterise(&mut self, svg: &str, width: u32, height: u32) -> Image {
        let fonts = self.fonts.get_or_insert_with(|| {
            let mut database = usvg::fontdb::Database::new();
            for face in fonts::for_pictures() {
                database.load_font_data(face.to_vec());
            }
            database.set_sans_serif_family("IBM Plex Sans");
            database.set_serif_family("Source Serif 4");
            Arc::new(database)
        });
        let options = usvg::Options {
            fontdb: Arc::clone(fonts),
            font_family: "IBM Plex Sans".to_owned(),
            ..usvg::Options::default()
        };
        let mut pixels = vec![0; 4 * width as usize * height as usize];
        if let (Ok(tree), Some(mut canvas)) = (
            usvg::Tree::from_str(svg, &options),
            tiny_skia::PixmapMut::from_bytes(&mut pixels, width, height),
        ) {
            #[expect(clippy::cast_precision_loss, reason = "pictures are far smaller than 2^23 pixels")]
            let scale = tiny_skia::Transform::from_scale(
                width as f32 / tree.size().width(),
                height as f32 / tree.size().height(),
            );
            resvg::render(&tree, scale, &mut canvas);
        }
        straighten(&mut pixels);
        Image::new(
            Extent3d {
                width,
                height,
                depth_or_array_layers: 1,
            },
            TextureDimension::D2,
            pixels,
            // Read as they are written, like all colours of a page.
            TextureFormat::Rgba8Unorm,
            RenderAssetUsages::default(),
        )
    }
}

/// Turns premultiplied colours into straight ones, as Bevy wants them.
fn straighten(pixels: &mut [u8]) {
    for pixel in pixels.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        if alpha > 0 && alpha < 255 {
            for channel in &mut pixel[..3] {
                let straight = (u32::from(*channel) * 255 + alpha / 2) / alpha;
                *channel = u8::try_from(straight.min(255)).unwrap_or(u8::MAX);
            }
        }
    }
}
