/** By this one knows a file that was made here. */
export const MERK = "# coalitie: opdrachten aanvullen met Tab";

const BASH = `${MERK}
_coalitie() {
  local regel
  COMPREPLY=()
  while IFS= read -r regel; do
    COMPREPLY+=("$regel")
  done < <(coalitie __aanvul bash -- "$COMP_WORDBREAKS" "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  if [[ \${#COMPREPLY[@]} -eq 1 && \${COMPREPLY[0]} == *. ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -o default -F _coalitie coalitie
`;

const ZSH = `#compdef coalitie
${MERK}
_coalitie() {
  local regel
  local -a namen uitleg half halfuitleg
  for regel in "\${(@f)$(coalitie __aanvul zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}"; do
    [[ -z $regel ]] && continue
    if [[ $regel == :bestanden ]]; then
      _files
      return
    fi
    if [[ \${regel%%  *} == *. ]]; then
      half+=("\${regel%%  *}")
      halfuitleg+=("\${regel/  /  – }")
    else
      namen+=("\${regel%%  *}")
      uitleg+=("\${regel/  /  – }")
    fi
  done
  (( $#half )) && compadd -l -S '' -d halfuitleg -a half
  (( $#namen )) && compadd -l -d uitleg -a namen
}
if [[ \${funcstack[1]} == _coalitie ]]; then
  _coalitie "$@"
else
  compdef _coalitie coalitie
fi
`;

const FISH = `${MERK}
function __coalitie_aanvullen
    set -l woorden (commandline -opc)
    set -e woorden[1]
    set -l nu (commandline -ct)
    for regel in (coalitie __aanvul fish -- $woorden "$nu" 2>/dev/null)
        if test "$regel" = ":bestanden"
            __fish_complete_path "$nu"
        else
            string replace '  ' \\t -- "$regel"
        end
    end
end
complete -c coalitie -f -a '(__coalitie_aanvullen)'
`;

const POWERSHELL = `${MERK}
Register-ArgumentCompleter -Native -CommandName coalitie -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $woorden = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
    if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
  })
  coalitie __aanvul powershell -- @woorden "=$wordToComplete" 2>$null | Where-Object { $_ -ne ':bestanden' } | ForEach-Object {
    $woord, $uitleg = $_ -split '  ', 2
    if (-not $uitleg) { $uitleg = $woord }
    $tekst = if ($woord -match '[^\\w./-]') { "'" + $woord.Replace("'", "''") + "'" } else { $woord }
    [System.Management.Automation.CompletionResult]::new($tekst, $woord, 'ParameterValue', $uitleg)
  }
}
`;

/** A shell: its script, and what one types once to have it always. */
export interface Schelp {
  readonly script: string;
  readonly bestand: string;
  readonly regel: string;
}

export const SHELLS: Readonly<Record<string, Schelp>> = {
  bash: { script: BASH, bestand: "~/.bashrc", regel: "source <(coalitie completion bash)" },
  zsh: { script: ZSH, bestand: "~/.zshrc, na compinit", regel: "source <(coalitie completion zsh)" },
  fish: { script: FISH, bestand: "~/.config/fish/config.fish", regel: "coalitie completion fish | source" },
  powershell: {
    script: POWERSHELL,
    bestand: "je profiel (open het met: notepad $PROFILE)",
    regel: "coalitie completion powershell | Out-String | Invoke-Expression",
  },
};
