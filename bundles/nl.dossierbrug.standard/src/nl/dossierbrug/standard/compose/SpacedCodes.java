package nl.dossierbrug.standard.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.standard.SafeRepair;
import nl.dossierbrug.standard.repair.Repairs;

/** Takes white space away around codes: of all safe repairs the only ones that composing makes unasked. */
final class SpacedCodes {

	private final Repairs repairs;

	SpacedCodes(Repairs repairs) {
		this.repairs = repairs;
	}

	Element apply(Dossier dossier, CompositionNotes notes) {
		List<SafeRepair> spaced = repairs.spacedCodes(dossier);
		if (spaced.isEmpty()) {
			return dossier.root();
		}
		Map<String, List<SafeRepair>> byPlace = spaced.stream().collect(
				Collectors.groupingBy(r -> r.path().replaceAll("\\[\\d+\\]", ""), LinkedHashMap::new, Collectors.toList()));
		byPlace.values().forEach(of -> notes.add("compose.stripped", Severity.INFO, of.getFirst().path(),
				of.getFirst().line(), "stripped", of.getFirst().label(), of.size()));
		return repairs.apply(dossier, spaced).root();
	}
}
