package nl.dossierbrug.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/** A folder in which a test lays dossiers of pupils of the practice school, whole or spoiled. */
final class Dossiers {

	private final PracticeFiles school;
	private final Path folder;

	private Dossiers(PracticeFiles school, Path folder) {
		this.school = school;
		this.folder = folder;
	}

	/** Writes the practice school. @param school where */
	static Dossiers of(Path school) throws IOException {
		return new Dossiers(new PracticeSchool(new Parts.Kept().get().standard(), LocalDate.now()).write(school), school);
	}

	/** The same school, in another folder. */
	Dossiers in(Path other) {
		return new Dossiers(school, other);
	}

	Path folder() {
		return folder;
	}

	/** A pupil with nothing special. */
	PracticePupil pupil(int which) {
		return school.pupils().stream().filter(p -> p.traits().isEmpty()).skip(which).findFirst().orElseThrow();
	}

	/** The dossier of such a pupil. */
	String xml(int which) {
		try {
			return Files.readString(school.dossiers().resolve(pupil(which).leerlingnummer() + ".xml"));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Lays a file in the folder, or in one below it. */
	Path put(String name, String content) {
		try {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			return Files.writeString(file, content);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A dossier in which everything is right. */
	Path valid(String name) {
		return put(name, xml(0));
	}

	/** A dossier with a code that is in no list, at the pupil's address. */
	Path wrongCode(String name, String code) {
		return put(name, spoiled(xml(1), "<roepnaam>(?s:.*?)<soortadres>", code, "</soortadres>"));
	}

	/** The same text with something else between two others, the first time that they are found. */
	static String spoiled(String xml, String before, String other, String after) {
		String changed = xml.replaceFirst("(" + before + ")[^<]*" + after, "$1" + other + after);
		if (changed.equals(xml)) {
			throw new AssertionError("nothing was spoiled");
		}
		return changed;
	}
}
