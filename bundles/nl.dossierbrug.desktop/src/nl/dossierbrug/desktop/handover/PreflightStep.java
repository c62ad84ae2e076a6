package nl.dossierbrug.desktop.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.ActionButton;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.Look;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.desktop.kit.Tone;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.exchange.prepare.PreflightPoint;

/** What must be in order before one can begin, and what to do about what is not: what is red stops, what is not red can wait. */
final class PreflightStep implements Step {


	private Optional<List<PreflightPoint>> found = Optional.empty();
	/** Whether it could not be looked at. */
	private boolean refused;

	@Override
	public String id() {
		return "preflight";
	}

	@Override
	public void build(Composite page, Guide guide) {
		found = Optional.empty();
		refused = false;
		Kit kit = guide.kit();
		Pair pair = guide.handover().order.pair();
		School school = pair.school().orElseThrow();
		Composite items = kit.columns(page, 1);
		kit.button(kit.row(page), "handover.check-again", Kind.PLAIN, "refresh", guide.say("preflight.again"), guide::again)
				.setLayoutData(null);
		guide.attempt("work.preflight", progress -> guide.exchange().preflight().check(pair.sender(), pair.receiver(),
				school.brin().code(), Optional.of(school.vestiging()), guide.handover().way()), all -> {
					found = Optional.of(all);
					all.stream().filter(one -> !one.ok()).sorted(Comparator.comparing(one -> !one.stopsPreparing())).forEach(one -> missing(items, guide, one));
					all.stream().filter(PreflightPoint::ok).forEach(one -> kit.state(items, one.isSaid() ? State.INFO : State.GOOD,
							guide.say(one.precondition().holds())));
					kit.wide(kit.quiet(items, guide.say(guide.exchange().preflight().notLookedAt(List.of(pair.sender(), pair.receiver())))));
					guide.changed();
				}, refusals -> {
					refused = true;
					guide.refusals(items, refusals);
				});
	}

	private void missing(Composite items, Guide guide, PreflightPoint point) {
		Kit kit = guide.kit();
		Precondition one = point.precondition();
		Card card = new RefusalCard(items, kit, one.refusal(), guide.desktop().language(),
				point.stopsPreparing() ? State.WRONG : State.ATTENTION).card();
		if (!point.stopsPreparing()) {
			kit.wide(kit.quiet(card, guide.say(guide.handover().isGuided() ? "preflight.there" : "preflight.later")));
		}
		Composite buttons = kit.row(card);
		ActionButton copy = kit.inRow(kit.button(buttons, "handover.copy." + one.id(), Kind.PLAIN, "copy", guide.say("preflight.copy"), () -> {
		}));
		copy.addListener(SWT.Selection, e -> {
			copy(guide, guide.say(guide.exchange().preflight().letter(one)));
			copy.words(guide.say("preflight.copied"));
			buttons.layout(true, true);
		});
		one.setting().ifPresent(key -> kit.inRow(kit.button(buttons, "handover.settled." + one.id(), Kind.PLAIN, "check",
				guide.say("preflight.settled"), () -> settle(card, guide, key))));
		if (one.refusal().is(Refusal.Kind.NO_DELIVERY_POINT)) {
			point(card, guide);
		}
	}

	private static void copy(Guide guide, String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	private static void settle(Card card, Guide guide, String key) {
		guide.attempt("work.setting", progress -> guide.exchange().administration().set(key, "true"), value -> guide.again(),
				refusals -> guide.refusals(card, refusals));
	}

	private static void point(Card card, Guide guide) {
		Kit kit = guide.kit();
		Pair pair = guide.handover().order.pair();
		kit.label(card, guide.say("point.title"), Look.Size.STRONG, Tone.TEXT);
		guide.exchange().connectors().receivers().stream().filter(one -> one.id().equals(pair.receiver()))
				.flatMap(one -> one.deliveryPoint().stream()).forEach(point -> kit.wide(kit.quiet(card, guide.say(point.explanation()))));
		Composite fields = kit.columns(card, 2);
		Text number = kit.field(fields, "handover.point", guide.say("point.number"), "");
		Text key = kit.field(fields, "handover.key", guide.say("point.key"), "", SWT.SINGLE | SWT.PASSWORD);
		// the key is a secret, which is kept nowhere but where it belongs
		guide.typing(number, "preflight.point");
		Composite problems = kit.columns(card, 1);
		kit.button(card, "handover.register", guide.say("point.register"), () -> {
			String typedNumber = number.getText();
			String typedKey = key.getText();
			guide.attempt("work.register", progress -> guide.exchange().registering().register(pair.receiver(),
					pair.school().orElseThrow().brin().code(), typedNumber, typedKey), point -> {
						guide.typed("preflight.point");
						guide.again();
					}, refusals -> {
						Kit.clear(problems);
						guide.refusals(problems, refusals);
					});
		});
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		if (found.isEmpty()) {
			return Optional.of(guide.say(refused ? "preflight.refused" : "preflight.wait"));
		}
		long missing = found.get().stream().filter(PreflightPoint::stopsPreparing).count();
		return missing == 0 ? Optional.empty() : Optional.of(guide.say("preflight.missing", missing));
	}
}
