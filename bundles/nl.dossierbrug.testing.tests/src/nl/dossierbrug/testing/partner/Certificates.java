package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Certificates for all tests here, made once: that takes seconds. */
final class Certificates {

	private Certificates() {
	}

	static PartnerCertificates kept() throws IOException {
		return PartnerCertificates.in(Files.createDirectories(Path.of("target")).resolve("certificates").toAbsolutePath());
	}
}
