//! Looking for a display and a graphics adapter before Bevy does, because it panics without them.

use bevy::render::settings::WgpuSettings;
use bevy::tasks::block_on;

/// Why there can be no window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoWindow {
    /// Nothing to show a window on.
    #[error("there is no display to open a window on; the other commands (two-tables --help) work without one")]
    Display,
    /// Nothing to draw it with.
    #[error(
        "there is no usable graphics adapter to draw the window with; the other commands (two-tables --help) work without one"
    )]
    Adapter,
}

/// Whether a window can be opened and drawn.
///
/// # Errors
/// What is missing.
pub fn check() -> Result<(), NoWindow> {
    if !has_display() {
        return Err(NoWindow::Display);
    }
    if has_adapter() { Ok(()) } else { Err(NoWindow::Adapter) }
}

/// Whether there is a display: on systems where it may be missing, whether somebody answers there.
#[cfg(all(unix, not(target_os = "macos")))]
fn has_display() -> bool {
    use std::net::TcpStream;
    use std::os::unix::net::UnixStream;
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    if cfg!(feature = "wayland")
        && let (Some(folder), Some(name)) = (variable("XDG_RUNTIME_DIR"), variable("WAYLAND_DISPLAY"))
        && UnixStream::connect(std::path::Path::new(&folder).join(name)).is_ok()
    {
        return true;
    }
    // DISPLAY is [host]:number[.screen].
    let Some(display) = variable("DISPLAY") else {
        return false;
    };
    let Some((host, rest)) = display.rsplit_once(':') else {
        return false;
    };
    let Ok(number) = rest.split('.').next().unwrap_or_default().parse::<u16>() else {
        return false;
    };
    if host.is_empty() || host == "unix" {
        UnixStream::connect(format!("/tmp/.X11-unix/X{number}")).is_ok()
    } else {
        // A display elsewhere; one that we cannot reach this way is found out when the window opens.
        TcpStream::connect((host, 6000_u16.saturating_add(number))).is_ok() || host.starts_with('/')
    }
}

/// Systems that always have a display.
#[cfg(not(all(unix, not(target_os = "macos"))))]
fn has_display() -> bool {
    true
}

/// Whether a graphics adapter answers, asked in the same words as Bevy will use.
fn has_adapter() -> bool {
    let settings = WgpuSettings::default();
    let Some(backends) = settings.backends else {
        return false;
    };
    let instance = wgpu::Instance::new(wgpu::InstanceDescriptor {
        backends,
        flags: settings.instance_flags,
        ..wgpu::InstanceDescriptor::new_without_display_handle()
    });
    let options = wgpu::RequestAdapterOptions {
        power_preference: settings.power_preference,
        force_fallback_adapter: settings.force_fallback_adapter,
        compatible_surface: None,
    };
    block_on(instance.request_adapter(&options)).is_ok()
}
