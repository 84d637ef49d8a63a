/** Shells that can be completed. */
export const shells = ["bash", "zsh", "fish"] as const;

/** A shell that can be completed. */
export type Shell = (typeof shells)[number];

/**
 * What each shell reads at its start. The typed words are handed over as arguments and never evaluated: a line with
 * `$(…)` in it must not run because somebody pressed Tab. Without candidates each shell goes on with file names.
 */
export const shellScripts: Readonly<Record<Shell, string>> = {
  // bash 3.2 and later, without the package bash-completion.
  bash: `# erp-openapi: put this line into ~/.bashrc:  source <(erp-openapi completion bash)
_erp_openapi() {
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" complete bash -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *= ]] && type compopt >/dev/null 2>&1; then compopt -o nospace; fi
}
complete -o bashdefault -o default -F _erp_openapi erp-openapi erp
`,
  zsh: `#compdef erp-openapi erp
# erp-openapi: put this line into ~/.zshrc, behind compinit:  source <(erp-openapi completion zsh)
_erp_openapi() {
  local -a found
  found=("\${(@f)$("\${words[1]}" complete zsh -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n \${found[1]} ]]; then _describe -t values 'erp-openapi' found; else _files; fi
}
compdef _erp_openapi erp-openapi erp
`,
  fish: `# erp-openapi: erp-openapi completion fish > ~/.config/fish/completions/erp-openapi.fish
function __erp_openapi
  set -l words (commandline -opc) (commandline -ct)
  set -l found ($words[1] complete fish -- $words[2..-1] 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c erp-openapi -f -a '(__erp_openapi)'
complete -c erp -f -a '(__erp_openapi)'
`,
};
