# Runs the product with the driver of the window in it, which is not in the product. To be sourced from the top of the
# repository, after build.sh.

# Builds the product and the driver where something changed, and puts a configuration that has both into a folder.
driven_configuration() {
	build_product || return 1
	stamp=.build/driver.stamp
	if changed_since "$stamp"; then
		build_modules "$stamp" bundles/nl.dossierbrug.desktop.driver || return 1
	fi
	find_java || return 1
	product=$PWD/$(product_folder)
	for driver in "$PWD"/bundles/nl.dossierbrug.desktop.driver/target/nl.dossierbrug.desktop.driver-*-SNAPSHOT.jar; do :; done
	mkdir -p "$1" && cp -R "$product/configuration/." "$1" || return 1
	echo "nl.dossierbrug.desktop.driver,1.0.0.v20260101,file:$driver,4,false" >>"$1/org.eclipse.equinox.simpleconfigurator/bundles.info"
	for launcher in "$product"/plugins/org.eclipse.equinox.launcher_*.jar; do :; done
}

# driven CONFIGURATION APPLICATION ARGUMENTS: runs an application of the driver as the desktop is run; with $archive as the
# file in which Java keeps what it has loaded, where that is set.
driven() {
	configuration=$1 application=$2
	shift 2
	# the bare window is no product of ours: nothing of ours may start beside it
	of_product="-product nl.dossierbrug.desktop.product"
	[ "$application" != bare ] || of_product=
	first_thread=
	[ "$(uname -s)" != Darwin ] || first_thread=-XstartOnFirstThread
	"$DOSSIERBRUG_JAVA_HOME/bin/java" $first_thread -XX:+UseSerialGC -Xshare:auto -XX:TieredStopAtLevel=1 -XX:MetaspaceSize=96m -Xms320m -Xmn224m -Xlog:disable -Dfile.encoding=UTF-8 \
		${archive:+-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$archive"} \
		-Djava.awt.headless=true ${keys:+-Ddossierbrug.keys="$keys"} -jar "$launcher" -install "$product" -configuration "$configuration" \
		-nosplash -data @none $of_product -application "nl.dossierbrug.desktop.driver.$application" "$@"
}

# The display libraries for windows without a screen; installed where that may be done.
display_packages="xvfb xauth libgtk-3-0 fonts-dejavu-core"
display_is_there() {
	[ "$(uname -s)" != Linux ] || { command -v xvfb-run >/dev/null && ldconfig -p 2>/dev/null | grep -q libgtk-3.so.0; }
}
need_display() {
	if ! display_is_there && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
		echo "The display libraries for windows are installed: $display_packages" >&2
		{ apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $display_packages; } >.build/display.log 2>&1 ||
			echo "That did not work; see .build/display.log." >&2
	fi
	display_is_there || { echo "Install a display for windows first: sudo apt-get install $display_packages" >&2; return 1; }
}

# without_screen WIDTHxHEIGHT COMMAND: runs a command before a screen that nobody sees. On other systems than Linux there is one.
without_screen() {
	size=$1
	shift
	if [ "$(uname -s)" = Linux ]; then
		xvfb-run -a -s "-screen 0 ${size}x24" "$@"
	else
		"$@"
	fi
}

# driven_without_screen WIDTHxHEIGHT CONFIGURATION APPLICATION ARGUMENTS: as driven, before a screen that nobody sees; with
# $keys as the folder of the keys of its home.
driven_without_screen() {
	screen_size=$1
	shift
	export product launcher keys archive DOSSIERBRUG_JAVA_HOME
	without_screen "$screen_size" sh -c '. .mvn/driver.sh; driven "$@"' sh "$@"
}

# A digest of everything that can be seen on the screens: their sources, the practice school and the words. A test looks
# whether the pictures that are shown were made from it.
drawn_from() {
	find bundles/nl.dossierbrug.desktop/src bundles/nl.dossierbrug.desktop/icons bundles/nl.dossierbrug.practice/src \
		bundles/nl.dossierbrug.exchange/src -type f \( -path '*.desktop/*' -o -path '*.practice/*' -o -name 'messages_*' \) |
		LC_ALL=C sort | xargs cat | { sha256sum 2>/dev/null || shasum -a 256; } | cut -c1-64
}
