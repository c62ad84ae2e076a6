package nl.dossierbrug.standard.engine;

import nl.dossierbrug.standard.attach.Attachments;
import nl.dossierbrug.standard.compose.DossierComposer;
import nl.dossierbrug.standard.fields.DossierIdentities;
import nl.dossierbrug.standard.fields.FlatFields;
import nl.dossierbrug.standard.read.Limits;
import nl.dossierbrug.standard.read.StructureCheck;
import nl.dossierbrug.standard.repair.Repairs;
import nl.dossierbrug.standard.rules.DossierChecker;
import nl.dossierbrug.standard.table.CategoryMatrix;
import nl.dossierbrug.standard.table.StandardVersion;
import nl.dossierbrug.standard.write.DossierWriter;

/** What does the work for one version. The engine is the same for all; only the tables differ. */
record VersionEngine(CategoryMatrix matrix, StructureCheck structure, DossierChecker checker, DossierComposer composer,
		DossierWriter writer, FlatFields fields, DossierIdentities identities, Attachments attachments, Repairs repairs) {

	VersionEngine(StandardVersion version) {
		this(version, new CategoryMatrix(version), new DossierChecker(version), new Repairs(version));
	}

	private VersionEngine(StandardVersion version, CategoryMatrix matrix, DossierChecker checker, Repairs repairs) {
		this(matrix, new StructureCheck(version, Limits.USUAL), checker, new DossierComposer(version, checker, repairs),
				new DossierWriter(version), new FlatFields(version), new DossierIdentities(version, matrix), new Attachments(version),
				repairs);
	}
}
