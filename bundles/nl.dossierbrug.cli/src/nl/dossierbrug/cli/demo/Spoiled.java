package nl.dossierbrug.cli.demo;

import java.util.Set;

import nl.dossierbrug.practice.PracticePupil;

/** Why a pupil of the practice school is not made ready: the traits that spoil what the school has of that pupil. */
enum Spoiled {
	/** The pupil's row on the list cannot be used. */
	ROW(Set.of("list-elfproef", "list-onderwijsnummer", "list-empty")),
	/** The pupil's dossier cannot be used. */
	DOSSIER(Set.of("no-dossier", "mixed-up", "cut-off"));

	private final Set<String> traits;

	Spoiled(Set<String> traits) {
		this.traits = traits;
	}

	boolean is(PracticePupil pupil) {
		return traits.stream().anyMatch(pupil::is);
	}
}
