package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.widgets.Composite;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal.Kind;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.CheckedPupil;
import nl.dossierbrug.exchange.prepare.Prepared;

/** What goes where, to whom and how many; only then, and only once, it is made ready. */
final class ReadyStep implements Step {

	private final String nextKey;
	private final BiConsumer<Guide, Prepared> then;
	private boolean under;
	private Composite problems;

	/** @param nextKey key of what its button says @param then goes on with what was made ready */
	ReadyStep(String nextKey, BiConsumer<Guide, Prepared> then) {
		this.nextKey = nextKey;
		this.then = then;
	}

	@Override
	public String id() {
		return "ready";
	}

	@Override
	public String nextKey() {
		return nextKey;
	}

	@Override
	public void build(Composite page, Guide guide) {
		under = false;
		Kit kit = guide.kit();
		HandoverUnderway handover = guide.handover();
		List<CheckedPupil> pupils = handover.checked().map(Check::pupils).orElse(List.of());
		List<CheckedPupil> stay = pupils.stream().filter(CheckedPupil::stopped).toList();
		Card card = kit.card(page);
		kit.heading(card, guide.say("ready.count", pupils.size() - stay.size()));
		String receiver = name(guide, guide.exchange().connectors().receiver(handover.order.pair().receiver()), handover.order.pair().receiver());
		kit.wide(kit.text(card, guide.say("ready.from-to", name(guide, guide.exchange().connectors().sender(handover.order.pair().sender()), handover.order.pair().sender()),
				receiver, handover.order.pair().school().orElseThrow().brin().code())));
		kit.wide(kit.text(card, guide.say("profile." + handover.kind.orElseThrow().profile().code())));
		kit.wide(kit.text(card, handover.isDirect() ? guide.say("ready.direct", receiver)
				: guide.say(handover.kind.orElseThrow().arrival() == Arrival.SENT ? "ready.sent" : "ready.asked")));
		kit.wide(kit.quiet(card, guide.say("ready.snapshot")));
		if (!stay.isEmpty()) {
			kit.state(page, State.ATTENTION, guide.say("ready.stay", stay.size(),
					String.join(", ", stay.stream().map(CheckedPupil::name).toList())));
		}
		problems = kit.columns(page, 1);
	}

	private static String name(Guide guide, Outcome<? extends Connector> connector, String id) {
		return connector instanceof Outcome.Done<? extends Connector> done ? guide.say(done.value().name()) : id;
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		if (guide.handover().isDone()) {
			return Optional.of(guide.say("ready.done-before"));
		}
		if (guide.handover().checked().isEmpty()) {
			return Optional.of(guide.say("ready.unchecked"));
		}
		return under ? Optional.of(guide.say("ready.under")) : Optional.empty();
	}

	@Override
	public void proceed(Guide guide) {
		if (under || guide.handover().checked().isEmpty()) {
			return;
		}
		Check check = guide.handover().checked().get();
		under = true;
		guide.changed();
		HandoverUnderway handover = guide.handover();
		DraftKeeper keeper = guide.keeper();
		MakingBatchReady work = new MakingBatchReady(guide);
		// what was made ready must be shown whatever becomes of this page meanwhile
		guide.desktop().work().run(work.what(), progress -> work.makeReady(check, keeper, progress), outcome -> {
			under = false;
			switch (outcome) {
				case Outcome.Done<Prepared>(Prepared prepared) -> {
					handover.ready = Optional.of(prepared);
					if (!handover.isDone()) {
						keeper.goOn();
					}
					then.accept(guide, prepared);
				}
				case Outcome.Refused<Prepared>(var refusals) -> {
					keeper.goOn();
					if (refusals.stream().anyMatch(refusal -> refusal.is(Kind.CHECK_OLD))) {
						handover.check = Optional.empty();
					}
					if (!problems.isDisposed()) {
						Kit.clear(problems);
						guide.refusals(problems, refusals);
					}
				}
			}
		}, () -> {
			keeper.goOn();
			under = false;
		});
	}
}
