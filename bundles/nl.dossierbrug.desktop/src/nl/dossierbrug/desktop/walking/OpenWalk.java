package nl.dossierbrug.desktop.walking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.follow.BatchSummary;
import nl.dossierbrug.exchange.guide.GuidedBatch;
import nl.dossierbrug.exchange.guide.GuidedPupil;
import nl.dossierbrug.exchange.guide.WalkStep;

/**
 * A guided handover that is not over: somebody in it still has steps to go, or was not seen at the receiving system yet.
 *
 * @param guided how it stands
 */
public record OpenWalk(GuidedBatch guided) {

	/** So many of the latest batches are looked through. */
	private static final int BATCHES = 30;

	public OpenWalk {
		Objects.requireNonNull(guided);
	}

	/** Those that there are, the newest first; one whose connectors are gone cannot be walked. */
	public static Outcome<List<OpenWalk>> all(Exchange exchange) {
		return exchange.tracking().batches(BATCHES).map(batches -> {
			List<OpenWalk> open = new ArrayList<>();
			for (BatchSummary summary : batches) {
				if (summary.batch().way() == Way.GUIDED && exchange.guiding().show(summary.batch().id()) instanceof Outcome.Done<GuidedBatch>(GuidedBatch guided)
						&& guided.walking().stream().anyMatch(pupil -> !pupil.arrived(guided.walk()))) {
					open.add(new OpenWalk(guided));
				}
			}
			return open;
		});
	}

	/** The id of its batch. */
	public String id() {
		return guided.batch().id();
	}

	/** What the system is called that hands over. */
	public Text sender() {
		return new WalkShown(guided, List.of(), Map.of()).sender();
	}

	/** What the system is called that receives. */
	public Text receiver() {
		return new WalkShown(guided, List.of(), Map.of()).receiver();
	}

	/** The groups of who goes along, in order. */
	public List<String> groups() {
		return guided.walking().stream().map(pupil -> pupil.transfer().group()).filter(group -> !group.isBlank()).distinct().sorted().toList();
	}

	/** How many go along. */
	public int pupils() {
		return guided.walking().size();
	}

	/** How many were looked for in a list of the receiving system and did not stand in it. */
	public long missing() {
		return guided.walking().stream().filter(pupil -> !pupil.found().orElse(true)).count();
	}

	/** For how many a step still does not succeed. */
	public long stuck() {
		return guided.walking().stream().filter(pupil -> pupil.stuck(guided.walk()).isPresent()).count();
	}

	/** The step that comes next; empty when all were done. */
	public Optional<WalkStep> next() {
		return guided.next();
	}

	/** The place of a step, from 1. */
	public int number(WalkStep step) {
		return guided.walk().steps().indexOf(step) + 1;
	}

	/** How many steps there are. */
	public int steps() {
		return guided.walk().steps().size();
	}
}
