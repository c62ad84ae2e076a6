package nl.dossierbrug.testing.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.w3c.dom.Element;

import nl.dossierbrug.core.id.Bsn;

/** A folder of OSO dossiers as XML, from which a simulated LAS has its pupils and its dossiers. */
final class PartnerFolder {

	private final List<PartnerPupil> pupils = new ArrayList<>();
	private final List<PartnerDossier> dossiers = new ArrayList<>();
	private final Set<String> keys = new HashSet<>();

	/** @throws IOException when a file in it cannot be read; it is named */
	PartnerFolder(Path folder) throws IOException {
		List<Path> files;
		try (Stream<Path> inside = Files.list(folder)) {
			files = inside.filter(file -> file.getFileName().toString().endsWith(".xml")).sorted().toList();
		}
		for (Path file : files) {
			try {
				add(Files.readAllBytes(file), Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS));
			} catch (IOException | RuntimeException e) {
				throw new IOException("this dossier cannot be used: " + file, e);
			}
		}
	}

	List<PartnerPupil> pupils() {
		return pupils;
	}

	List<PartnerDossier> dossiers() {
		return dossiers;
	}

	/** Of a pupil of whom there are several dossiers only the first counts. */
	private void add(byte[] content, Instant changed) throws IOException {
		Element pupil = PartnerXml.all(PartnerXml.read(content), "leerling").findFirst().orElseThrow(() -> new IOException("no pupil in it"));
		String key = of(pupil, "leerlingid");
		if (key.isEmpty() || !keys.add(key)) {
			return;
		}
		Optional<Bsn> bsn = Bsn.of(of(pupil, "bsn"));
		dossiers.add(new PartnerDossier("D-" + key.replaceAll("[^A-Za-z0-9-]", "-"), bsn, key, changed, content, Map.of()));
		List<String> groups = PartnerXml.all(pupil, "groepsnaam").map(Element::getTextContent).map(String::strip).toList();
		String group = groups.isEmpty() ? "" : groups.getLast();
		String given = of(pupil, "roepnaam");
		String number = of(pupil, "bsn");
		pupils.add(new PartnerPupil(key, of(pupil, "achternaam"), of(pupil, "voorvoegsel"), "", given.isEmpty() ? of(pupil, "voornaam") : given,
				LocalDate.parse(of(pupil, "geboortedatum")), Integer.parseInt(of(pupil, "geslacht")), group,
				group.matches("[1-8].*") ? group.substring(0, 1) : "8", number.length() < 4 ? "0000" : number.substring(number.length() - 4), "00"));
	}

	private static String of(Element pupil, String name) {
		return PartnerXml.text(pupil, name).orElse("");
	}
}
