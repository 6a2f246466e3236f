#!/usr/bin/env bash
# Installs a build into an empty folder and looks for what has to be there. Usage: installed.sh CMAKE BUILD
set -euo pipefail
target=$(mktemp -d)
trap 'rm -rf "$target"' EXIT
DESTDIR=$target "$1" --install "$2" --prefix /usr >/dev/null
missing=0
for file in bin/outbound share/applications/outbound.desktop share/metainfo/org.outbound_sms.Outbound.metainfo.xml \
    share/icons/hicolor/scalable/apps/outbound.svg share/icons/hicolor/symbolic/apps/outbound-symbolic.svg \
    share/man/man1/outbound.1 share/bash-completion/completions/outbound share/zsh/site-functions/_outbound \
    share/fish/vendor_completions.d/outbound.fish; do
    [[ -s $target/usr/$file ]] || { echo "missing: $file"; missing=1; }
done
exit $missing
