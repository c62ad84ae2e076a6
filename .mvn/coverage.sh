# Tells how much of each bundle of the product the tests ran through. To be sourced from the top of the repository, after
# build.sh.

# Programs that the tests start by themselves are not in it. What cannot be told is not a fault of the tests.
tell_coverage() {
	version=$(sed -n 's/.*<jacoco.version>\(.*\)<.*/\1/p' pom.xml)
	reader=.build/org.jacoco.cli-$version-nodeps.jar
	make_fetch_folder
	[ -f "$reader" ] || (cd .build/fetch && JAVA_HOME=$DOSSIERBRUG_JAVA_HOME "$DOSSIERBRUG_MAVEN" -q -B \
		org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact="org.jacoco:org.jacoco.cli:$version:jar:nodeps" \
		-DoutputDirectory=..) >.build/coverage.log 2>&1 || {
		echo "What reads the coverage could not be fetched; see .build/coverage.log." >&2
		return 0
	}
	ours=$(sed -n 's/.*<plugin id="\(nl\.dossierbrug\.[^"]*\)".*/\1/p' features/nl.dossierbrug.feature/feature.xml)
	set --
	for bundle in $ours; do
		[ ! -d "bundles/$bundle/target/classes" ] || set -- "$@" --classfiles "bundles/$bundle/target/classes"
	done
	"$DOSSIERBRUG_JAVA_HOME/bin/java" -jar "$reader" report bundles/*.tests/target/jacoco.exec "$@" --csv .build/coverage.csv >.build/coverage.log 2>&1 || {
		echo "The coverage could not be read; see .build/coverage.log." >&2
		return 0
	}
	printf '\n%-24s %17s %17s\n' bundle lines branches
	# Columns of the table: 2 the package, 6 and 7 the branches missed and run through, 8 and 9 the lines.
	echo "$ours" | awk -F, '
		NR == FNR { names[$1]; next }
		FNR > 1 {
			best = ""
			for (name in names) if (index($2 ".", name ".") == 1 && length(name) > length(best)) best = name
			b[best] += $7; ball[best] += $6 + $7; l[best] += $9; lall[best] += $8 + $9
			b["all"] += $7; ball["all"] += $6 + $7; l["all"] += $9; lall["all"] += $8 + $9
		}
		function told(here, all) { return all ? sprintf("%6d of %6d %4.1f %%", here, all, 100 * here / all) : "" }
		END {
			for (name in names) if (lall[name]) printf "%-24s %23s %23s\n", substr(name, 16), told(l[name], lall[name]), told(b[name], ball[name]) | "sort"
			close("sort")
			printf "%-24s %23s %23s\n", "all", told(l["all"], lall["all"]), told(b["all"], ball["all"])
		}' - .build/coverage.csv
}
