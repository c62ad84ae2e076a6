# Builds modules when something changed since they were built last. To be sourced from the top of the repository.

. features/nl.dossierbrug.feature/root/unix/find-java.sh
. .mvn/find-maven.sh

# Every file that a build is made of; arguments are more conditions for find.
sources() {
	find pom.xml .mvn target-platform features bundles product \( -name target -o -name '*.tests' \) -prune \
		-o -type f ! -name '.tycho-consumer-pom.xml' ! -name '.polyglot.*' "$@" -print
}

# A stamp holds the names of the sources of its build, so that one that is gone is noticed too.
changed_since() {
	[ ! -f "$1" ] || ! sources | sort | cmp -s - "$1" || [ -n "$(sources -newer "$1" | head -n 1)" ]
}

# build_modules STAMP MODULES: the stamp is written when the build has succeeded. Always from scratch: what a removed source
# left behind would otherwise come along.
build_modules() {
	DOSSIERBRUG_NEEDS_COMPILER=yes
	find_java || return 1
	find_maven || return 1
	mkdir -p .build
	rm -f "$1"
	echo "Dossierbrug wordt gebouwd; de eerste keer duurt dat enkele minuten / building, the first time takes some minutes …" >&2
	if ! JAVA_HOME=$DOSSIERBRUG_JAVA_HOME "$DOSSIERBRUG_MAVEN" -B -ntp clean package -pl "$2" -am >.build/build.log 2>&1; then
		grep -E '^\[ERROR\]' .build/build.log | head -n 20 >&2
		echo "Het bouwen is niet gelukt; alles staat in $PWD/.build/build.log / the build failed, the whole log is there." >&2
		return 1
	fi
	sources | sort >"$1"
}

# Where the build puts the product for this machine.
product_folder() {
	case $(uname -m) in
		arm64 | aarch64) arch=aarch64 ;;
		*) arch=x86_64 ;;
	esac
	case $(uname -s) in
		Darwin) echo "product/target/products/dossierbrug/macosx/cocoa/$arch/Dossierbrug.app/Contents/Eclipse" ;;
		*) echo "product/target/products/dossierbrug/linux/gtk/$arch/dossierbrug" ;;
	esac
}

build_product() {
	stamp=.build/product.stamp
	if changed_since "$stamp" || [ ! -f "$(product_folder)/dossierbrug" ]; then
		build_modules "$stamp" product
	fi
}
