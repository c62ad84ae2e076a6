package nl.dossierbrug.crashes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.standard.engine.Oso;

/** The practice school as one home meets it: its dossiers change between one handover and the next. */
final class HomeSchool {

	private static final Pattern CALLED = Pattern.compile("(<(?:\\w+:)?roepnaam>)[^<]*");

	private final PracticeFiles files;
	private final List<PracticePupil> pupils;
	private final Map<String, String> dossiers = new HashMap<>();

	/** @param folder where its files go */
	HomeSchool(Path folder) throws IOException {
		files = new PracticeSchool(new Oso(), LocalDate.now()).write(folder);
		for (PracticePupil pupil : files.pupils()) {
			if (Stream.of("no-dossier", "mixed-up", "cut-off").noneMatch(pupil::is)) {
				dossiers.put(pupil.leerlingnummer(), Files.readString(file(pupil), StandardCharsets.UTF_8));
			}
		}
		pupils = files.pupils().stream()
				.filter(pupil -> CALLED.matcher(dossiers.getOrDefault(pupil.leerlingnummer(), "")).find()).toList();
	}

	/** Those whose dossiers can be made ready, and say what the pupil is called. */
	List<PracticePupil> pupils() {
		return pupils;
	}

	Path list() {
		return files.cleanList();
	}

	Path dossiers() {
		return files.dossiers();
	}

	/** Where more files may go. */
	Path folder() {
		return files.cleanList().getParent();
	}

	/** The list that the receiving system gives of some pupils. */
	Path received(List<PracticePupil> pupils) {
		List<String> lines = new ArrayList<>(List.of("BSN;Roepnaam;Tussenvoegsel;Achternaam;Geboortedatum"));
		pupils.forEach(pupil -> lines.add(String.join(";", pupil.bsn().digits(), pupil.name().roepnaam(), pupil.name().voorvoegsel(),
				pupil.name().achternaam(), pupil.birthDate().toString())));
		try {
			return Files.write(folder().resolve("ontvangen.csv"), lines, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** From here on the pupil's dossier has another content: the pupil is called so in it. */
	void call(PracticePupil pupil, String name) {
		try {
			Files.writeString(file(pupil), CALLED.matcher(dossiers.get(pupil.leerlingnummer())).replaceFirst("$1" + name),
					StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Path file(PracticePupil pupil) {
		return files.dossiers().resolve(pupil.leerlingnummer() + ".xml");
	}
}
