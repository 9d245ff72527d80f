#!/usr/bin/env bash
# Packs the package, installs it globally in an empty prefix, and starts a coalition with it.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

tarball=$(cd "$root" && npm pack --silent --pack-destination "$work" | tail -n 1)
npm install --global --prefix "$work/prefix" --no-audit --no-fund "$work/$tarball" >"$work/install.log" 2>&1
if grep -qi 'EBADENGINE' "$work/install.log"; then
  cat "$work/install.log"
  exit 1
fi
export PATH="$work/prefix/bin:$PATH"
coalitie --version
mkdir "$work/leeg" && cd "$work/leeg"
coalitie init --naam "Proefcoalitie"
coalitie generate programma
test -s documenten/programma.docx
# One with figures: what draws them, and its typeface, must have come along.
cp -r "$root/examples/binnenstad" "$work/binnenstad" && cd "$work/binnenstad"
coalitie generate plan-van-aanpak --output "$work/plan"
unzip -l "$work"/plan/*.docx | grep -q "word/media/image1.png"
echo "The installed package works."
