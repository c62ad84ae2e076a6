package nl.dossierbrug.standard.fields;

import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.StatedInspection;
import nl.dossierbrug.standard.table.DayText;

/** Tells what dossiers say of what the parents saw and said. */
public final class DossierInspections {

	private static final String BLOCK = "inzage";

	/** See {@link nl.dossierbrug.standard.OsoStandard#inspection}. */
	public StatedInspection of(Dossier dossier) {
		return dossier.root().child(BLOCK).map(block -> new StatedInspection(isYes(block), text(block, "inzagedatum").flatMap(DayText::of),
				text(block, "akkoord"), text(block, "redennietakkoord"), text(block, "toestemming"))).orElse(StatedInspection.NOTHING);
	}

	private static boolean isYes(Element block) {
		return text(block, BLOCK).filter(answer -> answer.equals("true") || answer.equals("1")).isPresent();
	}

	private static Optional<String> text(Element block, String name) {
		return block.textAt(name).map(String::strip).filter(text -> !text.isEmpty());
	}
}
