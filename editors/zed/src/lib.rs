//! numcheck in Zed: says how the server is started, and hands on what the settings say.

use zed_extension_api::{self as zed, settings::LspSettings, LanguageServerId, Result, Worktree};

struct Numcheck;

impl zed::Extension for Numcheck {
    fn new() -> Self {
        Numcheck
    }

    fn language_server_command(&mut self, id: &LanguageServerId, worktree: &Worktree) -> Result<zed::Command> {
        let binary = LspSettings::for_worktree(id.as_ref(), worktree)?.binary;
        let path = binary.as_ref().and_then(|one| one.path.clone());
        Ok(zed::Command {
            command: path.or_else(|| worktree.which("numcheck")).ok_or(
                "There is no numcheck on the path: pip install 'numcheck[lsp]', or set lsp.numcheck.binary.path.",
            )?,
            args: binary
                .and_then(|one| one.arguments)
                .unwrap_or_else(|| vec!["lsp".into()]),
            env: worktree.shell_env(),
        })
    }

    fn language_server_initialization_options(
        &mut self,
        id: &LanguageServerId,
        worktree: &Worktree,
    ) -> Result<Option<zed::serde_json::Value>> {
        Ok(LspSettings::for_worktree(id.as_ref(), worktree)?.initialization_options)
    }
}

zed::register_extension!(Numcheck);
