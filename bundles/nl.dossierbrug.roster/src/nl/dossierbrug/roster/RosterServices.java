package nl.dossierbrug.roster;

import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.roster.internal.EdexmlReader;
import nl.dossierbrug.roster.internal.ExportReader;
import nl.dossierbrug.roster.internal.NumberWorkbook;

/** The services of this bundle for a program that runs without the framework, such as a benchmark. */
public final class RosterServices {

	/** A reader of pupil lists; it may be used again and by several threads. */
	public PupilListReader pupilListReader() {
		return new ExportReader();
	}

	/** A reader of rosters; it may be used again and by several threads. */
	public RosterReader rosterReader() {
		return new EdexmlReader();
	}

	/** A writer and reader of BSN workbooks; it may be used again and by several threads. */
	public BsnWorkbook bsnWorkbook() {
		return new NumberWorkbook();
	}
}
