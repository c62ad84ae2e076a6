package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.desktop.area.Places;

/** The steps of a handover, by the way that the dossiers go. Steps that several ways have are the same ones. */
final class HandoverRoutes {

	/** What follows has pages of its own: on beginning to walk along, and on sending. */
	private static final Map<Way, List<String>> ELSEWHERE = Map.of(Way.GUIDED, List.of("walk", "report"), Way.DIRECT, List.of("send"));

	private final PupilsStep pupils = new PupilsStep();
	private final Step pair = new PairStep();
	private final Step preflight = new PreflightStep();
	private final List<Step> guided = List.of(pair, preflight, new BeginStep(pupils));
	private final Step choices = new ChoicesStep();
	private final Step check = new CheckStep();
	private final List<Step> files = List.of(pair, preflight, pupils, DossiersStep.inFolder(), choices, check,
			new ReadyStep("next.ready", (guide, prepared) -> guide.next()), new FetchStep());
	private final List<Step> direct = List.of(pair, preflight, pupils, DossiersStep.overLine(), choices, check,
			new ReadyStep("next.send", (guide, prepared) -> guide.go(Places.sendingNow(prepared.batch().id()))));

	/** The steps that are filled in. */
	List<Step> steps(Way way) {
		return switch (way) {
			case GUIDED -> guided;
			case FILES -> files;
			case DIRECT -> direct;
		};
	}

	/** The ids of all steps, as the bar shows them. */
	List<String> bar(Way way) {
		return Stream.concat(steps(way).stream().map(Step::id), ELSEWHERE.getOrDefault(way, List.of()).stream()).toList();
	}
}
