package nl.dossierbrug.partner;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

import nl.dossierbrug.testing.partner.Partner;
import nl.dossierbrug.testing.partner.PartnerCertificates.Client;
import nl.dossierbrug.testing.partner.PartnerSecret;

/**
 * What somebody needs to know of a partner that runs: where it is, and the commands that fill in its lines.
 *
 * @param list the pupils with their BSNs, as a LAS exports them
 */
record PartnerSheet(Partner partner, Path list) {

	String text() throws IOException {
		String brin = partner.school().brin().code();
		return """
				LAS       %s
				platform  %s
				school    %s, %d pupils, %d dossiers
				list      %s

				%s

				%s

				./partner dossierbrug line test example-las --school %s
				./partner dossierbrug line test example-platform --school %s
				./partner dossierbrug prepare --sender example-las --receiver example-platform --school %s --way direct --live --list %s

				Runs until Ctrl+C."""
				.formatted(partner.las(), partner.platform(), brin, partner.school().pupils().size(), partner.school().dossiers().size(), list,
						set("example-las", partner.las()) + secret("example-las.autorisatiesleutel", PartnerSecret.UWLR_KEY)
								+ secret("example-las.klantcode", PartnerSecret.UWLR_CUSTOMER) + secret("example-las.klantnaam", PartnerSecret.UWLR_NAME)
								+ secret("example-las.key", PartnerSecret.LAS_KEY),
						set("example-platform", partner.platform()) + secret("example-platform.client", PartnerSecret.PLATFORM_CLIENT)
								+ secret("example-platform.key", PartnerSecret.PLATFORM_KEY),
						brin, brin, brin, quoted(list));
	}

	private String set(String connector, URI address) throws IOException {
		return "./partner dossierbrug line set " + connector + " --school " + partner.school().brin().code() + " --address " + address + " --certificate "
				+ quoted(partner.certificates().client(Client.GOOD)) + " --passphrase-file " + quoted(partner.certificates().passphraseFile()) + " --trust "
				+ quoted(partner.certificates().trust());
	}

	private String secret(String name, PartnerSecret which) throws IOException {
		return " --secret " + name + "=" + quoted(partner.secretFile(which));
	}

	/** A folder may have a space in its name. */
	private static String quoted(Path file) {
		String name = file.toString();
		return name.matches("[A-Za-z0-9_./-]+") ? name : "'" + name.replace("'", "'\\''") + "'";
	}
}
