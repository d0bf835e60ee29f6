//! Started where no window can be shown, the program says so in one sentence, with status 2.

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn without_a_display_there_is_one_sentence_and_status_2() {
    use std::process::Command;
    const NOBODY: &str = ":64999";
    let settings: [&[(&str, &str)]; 4] = [
        &[],
        &[("DISPLAY", NOBODY)],
        &[("DISPLAY", "no display at all")],
        &[("WAYLAND_DISPLAY", "wayland-0")],
    ];
    for variables in settings {
        let output = Command::new(env!("CARGO_BIN_EXE_two-tables"))
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("WAYLAND_SOCKET")
            .env_remove("XDG_RUNTIME_DIR")
            .envs(variables.iter().copied())
            .output()
            .expect("the program was built for this test");
        let said = String::from_utf8(output.stderr).expect("a sentence is text");
        assert_eq!(output.status.code(), Some(2), "{variables:?}: {said}");
        assert!(
            said.starts_with("two-tables: there is no display"),
            "{variables:?}: {said}"
        );
        assert_eq!(said.lines().count(), 1, "{variables:?}: {said}");
        assert!(output.stdout.is_empty(), "{variables:?}");
    }
}
