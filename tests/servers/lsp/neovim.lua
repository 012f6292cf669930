-- Opens draft.md with numcheck's server, mends the first number, and writes what it saw into seen.json.
-- The command that starts the server stands in the variable NUMCHECK_SERVER, as JSON.

local patience = 60000
local seen = { before = {}, titles = {} }

vim.cmd("edit draft.md")
local buffer = vim.api.nvim_get_current_buf()
local config = {
  name = "numcheck",
  cmd = vim.fn.json_decode(vim.env.NUMCHECK_SERVER),
  root_dir = vim.fn.getcwd(),
  init_options = { delay = 0 },
}
local id
if vim.lsp.start then
  id = vim.lsp.start(config)
else -- before Neovim 0.8
  id = vim.lsp.start_client(config)
  vim.lsp.buf_attach_client(buffer, id)
end

vim.wait(patience, function() return #vim.diagnostic.get(buffer) > 0 end, 20)
for _, found in ipairs(vim.diagnostic.get(buffer)) do
  local line = vim.api.nvim_buf_get_lines(buffer, found.lnum, found.lnum + 1, false)[1]
  table.insert(seen.before, {
    code = found.code,
    severity = found.severity,
    words = line:sub(found.col + 1, found.end_col),
  })
end

local client = vim.lsp.get_client_by_id(id)
local document = { uri = vim.uri_from_bufnr(buffer) }
local position = { line = 2, character = 20 }
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(buffer, method, params, patience)
  return answers[id].result
end
seen.hover = ask("textDocument/hover", { textDocument = document, position = position }).contents.value
local actions = ask("textDocument/codeAction", {
  textDocument = document,
  range = { start = position, ["end"] = position },
  context = { diagnostics = {} },
})
for _, action in ipairs(actions) do
  table.insert(seen.titles, action.title)
end
vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
seen.cleared = vim.wait(patience, function() return #vim.diagnostic.get(buffer) == 0 end, 20)
seen.lines = vim.api.nvim_buf_get_lines(buffer, 0, -1, false)

vim.fn.writefile({ vim.fn.json_encode(seen) }, "seen.json")
vim.cmd("qall!")
