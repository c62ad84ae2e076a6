# The tables of what core and testing publish, with which every build is compared. To be sourced from the top of the
# repository.

# renew_promise RESULT: takes what the tests left of the API as it is now. RESULT is 0 when they found that the versions tell
# whatever has changed; once a release is out, nothing else is taken.
renew_promise() {
	architecture=bundles/nl.dossierbrug.architecture.tests
	tables=$architecture/src/nl/dossierbrug/architecture/promise
	for bundle in core testing; do
		if [ ! -f "$architecture/target/api/$bundle.csv" ]; then
			echo "nothing renewed: the build failed before the API was read" >&2
			return 1
		fi
		if [ "$1" != 0 ] && ! grep -q '^# Released: no$' "$tables/api-$bundle.csv"; then
			echo "nothing renewed: a release is out, and the versions do not tell what has changed since; see docs/connector-api.md" >&2
			return 1
		fi
	done
	for bundle in core testing; do
		table=$tables/api-$bundle.csv
		{ grep '^#' "$table"; cat "$architecture/target/api/$bundle.csv"; } >"$table.new" && mv "$table.new" "$table" || return 3
	done
	git diff --stat -- "$tables" 2>/dev/null
	echo "renewed: $tables/api-core.csv, api-testing.csv"
}
