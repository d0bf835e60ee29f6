//! Settings: can I read this?

use crate::client::model::Msg;
use crate::client::page::{Ctx, Page, actions, framed, header};
use crate::client::settings::{Motion, Settings, SettingsMsg};
use crate::client::theme::{Class, Theme, Tone, size};
use crate::client::ui::el::{El, Mark, col, row};
use crate::client::ui::picture::{Fill, Shape};
use crate::client::widgets::{self, Choice};
use bevy::ui::AlignItems;

/// The settings.
#[must_use]
pub fn page(ctx: &Ctx) -> Page {
    let back = Msg::Go(ctx.model.settings_from);
    let restore = widgets::quiet(
        "settings-restore",
        ctx.t("settings-restore"),
        Msg::Settings(SettingsMsg::Restore),
    );
    let head = header(
        ctx,
        ctx.t("settings-title"),
        ctx.t("settings-title.line"),
        vec![restore],
    );
    let side = col([sample(ctx), keys(ctx)]).gap(14.0);
    let body = if ctx.class() == Class::Narrow {
        widgets::scroll("settings", [choices(ctx), side]).gap(12.0).pad(12.0)
    } else {
        let mut both = row([
            widgets::scroll("settings", [choices(ctx)]).grow(1.6),
            widgets::scroll("settings-side", [side]).grow(1.0),
        ])
        .gap(16.0)
        .pad(16.0);
        both.node.align_items = AlignItems::Stretch;
        both
    };
    let done = widgets::action("settings-done", ctx.t("settings-done"), back.clone());
    let bar = actions(ctx, vec![widgets::muted_label(ctx.t("settings-at-once"))], vec![done]);
    Page::new("settings", framed(head, body.region(ctx.t("settings-title")), bar))
        .main(back.clone())
        .back(back)
        .focus("settings-text")
}

fn choices(ctx: &Ctx) -> El {
    let settings = &ctx.model.settings;
    let steps: Vec<(f32, Msg)> = (Settings::SMALLEST..=Settings::LARGEST)
        .step_by(usize::from(Settings::STEP))
        .map(|percent| (f32::from(percent), Msg::Settings(SettingsMsg::Text(percent))))
        .collect();
    let now =
        usize::from((settings.text.clamp(Settings::SMALLEST, Settings::LARGEST) - Settings::SMALLEST) / Settings::STEP);
    let theme = |theme: Theme, key: &str| {
        Choice::new(
            ctx.t(key),
            settings.theme == theme,
            Msg::Settings(SettingsMsg::Theme(theme)),
        )
    };
    let motion = |motion: Motion, key: &str| {
        let msg = Msg::Settings(SettingsMsg::Motion(motion));
        Choice::new(ctx.t(key), settings.motion == motion, msg)
    };
    let languages = ctx.model.languages.iter().map(|language| {
        let msg = Msg::Settings(SettingsMsg::Language(language.tag.clone()));
        Choice::new(language.name.clone(), language.tag == settings.language, msg)
    });
    widgets::sheet([
        widgets::title(ctx.t("settings-reading")),
        line(
            ctx,
            "settings-text",
            widgets::slider("settings-text", ctx.t("settings-text"), "%", &steps, now),
        ),
        line(
            ctx,
            "settings-theme",
            widgets::segmented(
                "settings-theme",
                ctx.t("settings-theme"),
                vec![
                    theme(Theme::Paper, "settings-theme.paper"),
                    theme(Theme::Night, "settings-theme.night"),
                ],
            ),
        ),
        line(
            ctx,
            "settings-motion",
            widgets::segmented(
                "settings-motion",
                ctx.t("settings-motion"),
                vec![
                    motion(Motion::Full, "settings-motion.full"),
                    motion(Motion::Short, "settings-motion.short"),
                    motion(Motion::None, "settings-motion.none"),
                ],
            ),
        ),
        line(
            ctx,
            "settings-language",
            widgets::segmented("settings-language", ctx.t("settings-language"), languages.collect()),
        ),
    ])
}

/// One setting: its name with a line below, and what it can be.
fn line(ctx: &Ctx, key: &str, control: El) -> El {
    let name = col([
        widgets::bold(ctx.t(key)),
        widgets::muted_label(ctx.t(&format!("{key}.line"))),
    ]);
    let pair = if ctx.narrow() {
        col([name, control]).gap(6.0)
    } else {
        row([name.width(220.0).rigid(), control.grow(1.0)]).gap(12.0)
    };
    pair.pad_xy(0.0, 10.0).lines(Tone::Rule, 0.0, 0.0, 0.0, 1.0)
}

/// How it will look.
fn sample(ctx: &Ctx) -> El {
    let seals = [
        (Shape::Disc, Fill::Outline, "settings-sample.said"),
        (Shape::Lozenge, Fill::Half, "settings-sample.saved"),
        (Shape::Hexagon, Fill::Solid, "settings-sample.done"),
    ];
    let seals = seals.map(|(shape, fill, key)| widgets::seal_named(shape, fill, widgets::text(ctx.t(key))));
    let draft = widgets::doc([
        widgets::muted_label(ctx.t("settings-sample.caption")).centered(),
        widgets::title(ctx.t("settings-sample")).centered(),
        widgets::double_rule(),
        widgets::article(1, vec![(ctx.t("settings-sample.article"), Mark::Plain)], vec![]),
        row(seals).gap(16.0).wrap(),
    ]);
    col([draft]).pad(12.0).fill(Tone::Abroad).radius(2.0)
}

/// The keys that always work.
fn keys(ctx: &Ctx) -> El {
    let keys = [
        (vec!["Tab"], "keys-tab"),
        (vec!["F6"], "keys-region"),
        (vec!["\u{2191}", "\u{2193}", "\u{2190}", "\u{2192}"], "keys-arrows"),
        (vec!["Enter"], "keys-enter"),
        (vec!["Ctrl", "Enter"], "keys-main"),
        (vec!["Esc"], "keys-back"),
        (vec!["?"], "keys-explain"),
        (vec!["T"], "keys-clock"),
        (vec!["A"], "keys-counsel"),
        (vec!["D"], "keys-delegation"),
    ];
    let lines = keys.map(|(caps, key)| {
        let caps = row(caps.into_iter().map(widgets::tag)).gap(4.0);
        let words = widgets::label(ctx.t(key));
        if ctx.space.tight() {
            return col([caps, words]).gap(2.0);
        }
        row([caps.width(124.0).rigid(), words.grow(1.0)])
            .gap(10.0)
            .min_height(24.0)
    });
    widgets::sheet([widgets::paragraph(ctx.t("keys-title"), size::TEXT)]).with_all(lines)
}
