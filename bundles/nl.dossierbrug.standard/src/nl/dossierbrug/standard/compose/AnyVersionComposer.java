package nl.dossierbrug.standard.compose;

import java.util.ArrayList;
import java.util.List;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.standard.Composed;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.Converted;
import nl.dossierbrug.standard.convert.Conversions;

/** Composes out of dossiers of older versions too: they are converted first. Free of state; safe for many threads. */
public final class AnyVersionComposer {

	private final Conversions conversions;
	private final DossierComposer composer;

	/**
	 * @param conversions brings a source over to the version that is composed
	 * @param composer of that version
	 */
	public AnyVersionComposer(Conversions conversions, DossierComposer composer) {
		this.conversions = conversions;
		this.composer = composer;
	}

	/**
	 * Composes as {@link DossierComposer#compose} does; what the conversion had to tell stands before its notes. A source
	 * that there is no way from is refused as that one refuses it.
	 */
	public Outcome<Composed> compose(Dossier source, Composition order) {
		return switch (conversions.convert(source, composer.version())) {
		case Outcome.Refused<Converted> noWay -> composer.compose(source, order);
		case Outcome.Done<Converted>(Converted converted) ->
			composer.compose(converted.dossier(), order).map(composed -> told(converted.report(), composed));
		};
	}

	private static Composed told(List<Finding> report, Composed composed) {
		List<Finding> notes = new ArrayList<>(report);
		notes.addAll(composed.notes());
		return new Composed(composed.dossier(), notes);
	}
}
