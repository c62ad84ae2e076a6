package nl.dossierbrug.desktop;

import java.nio.file.Path;

/** TEMPORARY until merged. */
final class UsualHome {
	static Path find() {
		return Path.of(System.getProperty("user.home")).resolve(".local/share/dossierbrug");
	}
}
