package nl.dossierbrug.exchange.prepare;

import java.time.LocalDate;

import nl.dossierbrug.core.pupil.Pupil;

/** Makes one pupil's dossier, with whatever was found in it. Changes nothing. */
@FunctionalInterface
interface DossierMaker {

	/** @param day that is to stand in it as the day of its making */
	MadeDossier make(Pupil pupil, LocalDate day);
}
