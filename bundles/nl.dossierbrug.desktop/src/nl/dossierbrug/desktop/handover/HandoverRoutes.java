package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.stream.Stream;

import nl.dossierbrug.core.spi.Way;


/** The steps of a handover, by the way that the dossiers go. Steps that several ways have are the same ones. */
final class HandoverRoutes {

	/** What follows on beginning to walk along: these have a page of their own. */
	private static final List<String> AFTER_BEGINNING = List.of("walk", "report");

	private final PupilsStep pupils = new PupilsStep();
	private final Step pair = new PairStep();
	private final Step preflight = new PreflightStep();
	private final List<Step> guided = List.of(pair, preflight, new BeginStep(pupils));
	private final List<Step> files = List.of(pair, preflight, pupils, new DossiersStep(), new ChoicesStep(), new CheckStep(),
			new ReadyStep(), new FetchStep());

	/** The steps that are filled in. */
	List<Step> steps(Way way) {
		return way == Way.GUIDED ? guided : files;
	}

	/** The ids of all steps, as the bar shows them. */
	List<String> bar(Way way) {
		Stream<String> filledIn = steps(way).stream().map(Step::id);
		return (way == Way.GUIDED ? Stream.concat(filledIn, AFTER_BEGINNING.stream()) : filledIn).toList();
	}
}
