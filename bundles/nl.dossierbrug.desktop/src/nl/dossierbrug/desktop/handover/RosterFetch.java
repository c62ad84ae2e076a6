package nl.dossierbrug.desktop.handover;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.desktop.area.Places;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;

/** The roster of the sending system over its line, where it gives one: fetching it, when that was, and the way to a line. */
final class RosterFetch {

	private final Guide guide;
	private final Text system;
	private final Runnable again;
	private Composite place;

	private RosterFetch(Guide guide, Text system, Runnable again) {
		this.guide = guide;
		this.system = system;
		this.again = again;
	}

	/**
	 * Of this handover; empty where the sender gives no roster. The practice school has no lines.
	 *
	 * @param again asks the line once more
	 */
	static Optional<RosterFetch> of(Guide guide, Runnable again) {
		boolean outside = !guide.desktop().session().practice();
		return outside && guide.exchange().connectors().sender(guide.handover().order.pair().sender()) instanceof Outcome.Done<DossierSender>(var sender)
				&& sender.liveRoster().isPresent() ? Optional.of(new RosterFetch(guide, sender.name(), again)) : Optional.empty();
	}

	void build(Composite page) {
		place = guide.kit().columns(page, 1);
		show();
	}

	/** Shows how it stands now. */
	void show() {
		Kit kit = guide.kit();
		Kit.clear(place);
		boolean live = guide.handover().order.files().live();
		String called = guide.say(system);
		if (live) {
			guide.handover().roster.ifPresent(moment -> kit.wide(kit.state(place, State.GOOD, moment.unchangedSince()
					.map(since -> guide.say("pupils.live.unchanged", called, guide.desktop().moment(moment.at()), guide.desktop().moment(since)))
					.orElseGet(() -> guide.say("pupils.live.fetched", called, guide.desktop().moment(moment.at()))))));
		} else {
			kit.wide(kit.quiet(place, guide.say("pupils.live.what", called)));
		}
		Composite row = kit.row(place);
		if (live) {
			kit.inRow(kit.button(row, "handover.roster-fetch", Kind.PLAIN, "refresh",
					guide.say(guide.handover().roster.isPresent() ? "pupils.live.again" : "pupils.live.fetch", called), again));
			kit.inRow(kit.link(row, "handover.roster-not", guide.say("pupils.live.not"), () -> live(false)));
		} else {
			kit.inRow(kit.button(row, "handover.roster-fetch", Kind.PLAIN, "fetch", guide.say("pupils.live.fetch", called), () -> live(true)));
		}
		kit.inRow(kit.link(row, "handover.roster-line", guide.say("pupils.live.line"),
				() -> guide.go(Places.connector(guide.handover().order.pair().sender()))));
	}

	/** Other pupils may stand on the rows then. */
	private void live(boolean on) {
		HandoverUnderway handover = guide.handover();
		handover.files(handover.order.files().withLive(on));
		handover.pupils = Optional.empty();
		handover.roster = Optional.empty();
		handover.forgetRows();
		guide.again();
	}
}
