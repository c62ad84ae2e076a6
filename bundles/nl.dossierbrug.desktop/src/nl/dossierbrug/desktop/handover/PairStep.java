package nl.dossierbrug.desktop.handover;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.prepare.HandoverKind;
import nl.dossierbrug.exchange.prepare.Pair;
import nl.dossierbrug.practice.PracticeSchool;

/** From whom, to whom, for which school; which kind of handover that makes, and why. */
final class PairStep implements Step {

	private List<OwnSchool> schools = List.of();
	private Text brin;
	private Text name;
	private Composite problems;

	@Override
	public String id() {
		return "pair";
	}

	@Override
	public void build(Composite page, Guide guide) {
		brin = null;
		Kit kit = guide.kit();
		Composite tiles = kit.tiles(page, 2);
		systems(tiles, guide, "sender", guide.exchange().connectors().senders(), guide.handover().order.pair().sender());
		systems(tiles, guide, "receiver", guide.exchange().connectors().receivers(), guide.handover().order.pair().receiver());
		Composite way = kit.columns(page, 1);
		Composite school = kit.columns(page, 1);
		Composite kind = kit.columns(page, 1);
		problems = kit.columns(page, 1);
		guide.attempt("work.schools", progress -> guide.exchange().schools().all(), found -> {
			schools = found;
			school(school, guide);
			guide.changed();
		}, refusals -> guide.refusals(school, refusals));
		if (!guide.handover().ways.isEmpty()) {
			new WayCard(guide).build(way);
		}
		kind(way, kind, guide);
	}

	private void systems(Composite tiles, Guide guide, String which, List<? extends Connector> systems, String chosen) {
		Kit kit = guide.kit();
		Card card = kit.card(tiles);
		card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
		kit.strong(card, guide.say("pair." + which));
		for (Connector system : systems) {
			kit.radio(card, "handover." + which + "." + system.id(), guide.say(system.name()), system.id().equals(chosen), on -> {
				if (on) {
					choose(guide, which, system.id());
				}
			});
		}
	}

	private void choose(Guide guide, String which, String id) {
		HandoverUnderway handover = guide.handover();
		Pair pair = handover.order.pair();
		handover.pair(which.equals("sender") ? pair.withSender(id) : pair.withReceiver(id));
		handover.kind = Optional.empty();
		handover.ways = List.of();
		guide.desktop().preferences().put("handover." + which, id);
		guide.again();
	}

	private void school(Composite place, Guide guide) {
		Kit kit = guide.kit();
		HandoverUnderway handover = guide.handover();
		Card card = kit.card(place);
		kit.strong(card, guide.say("pair.school"));
		if (schools.isEmpty()) {
			boolean practice = guide.desktop().session().practice();
			kit.wide(kit.quiet(card, guide.say("pair.school.none")));
			Composite fields = kit.columns(card, 2);
			brin = kit.field(fields, "handover.brin", guide.say("pair.brin"), practice ? PracticeSchool.BRIN.code() : "");
			name = kit.field(fields, "handover.school-name", guide.say("pair.school-name"), practice ? PracticeSchool.NAME : "");
			guide.typing(brin, "pair.brin");
			guide.typing(name, "pair.school-name");
			brin.addListener(SWT.Modify, e -> guide.changed());
			name.addListener(SWT.Modify, e -> guide.changed());
			return;
		}
		if (schools.stream().noneMatch(one -> isChosen(guide, one))) {
			handover.pair(handover.order.pair().withSchool(schools.getFirst().school()));
		}
		for (OwnSchool one : schools) {
			kit.radio(card, "handover.school." + one.school(), one.name() + " · " + one.school().brin() + " " + one.school().vestiging(),
					isChosen(guide, one), on -> {
						if (on) {
							handover.pair(handover.order.pair().withSchool(one.school()));
						}
					});
		}
	}

	private static boolean isChosen(Guide guide, OwnSchool one) {
		return guide.handover().order.pair().school().equals(Optional.of(one.school()));
	}

	/** What kind of handover it is, and which ways there are for it. */
	private record Possible(HandoverKind kind, List<Way> ways) {
	}

	private void kind(Composite way, Composite place, Guide guide) {
		HandoverUnderway handover = guide.handover();
		if (!isPair(handover)) {
			return;
		}
		Pair pair = handover.order.pair();
		guide.attempt("work.kind", progress -> Outcome.both(guide.exchange().preparing().kind(pair), guide.exchange().preparing().ways(pair), Possible::new),
				found -> {
					handover.kind = Optional.of(found.kind());
					if (!handover.ways.equals(found.ways())) {
						ways(way, guide, found.ways());
					}
					// another way has other steps: then the page is built anew already
					if (!place.isDisposed()) {
						show(place, guide, found.kind());
						guide.changed();
					}
				}, refusals -> {
					handover.kind = Optional.empty();
					guide.refusals(place, refusals);
				});
	}

	/** The steps above the page are those of the way. */
	private static void ways(Composite place, Guide guide, List<Way> ways) {
		HandoverUnderway handover = guide.handover();
		Way before = handover.way();
		handover.ways = ways;
		if (handover.way() == before) {
			Kit.clear(place);
			new WayCard(guide).build(place);
		} else {
			guide.again();
		}
	}

	private void show(Composite place, Guide guide, HandoverKind kind) {
		Kit kit = guide.kit();
		Card card = kit.card(place, State.INFO);
		kit.wide(kit.strong(card, guide.say(kind.why())));
		if (!guide.handover().isGuided() && !guide.handover().isDirect()) {
			kit.wide(kit.text(card, guide.say(kind.arrival() == Arrival.SENT ? "pair.sent" : "pair.asked")));
		}
		if (kind.possible().size() > 1) {
			List<String> words = kind.possible().stream().map(profile -> guide.say("profile." + profile.code())).toList();
			kit.choice(card, "handover.profile", guide.say("pair.profile"), words, kind.possible().indexOf(kind.profile()), index -> {
				guide.handover().pair(guide.handover().order.pair().withProfile(kind.possible().get(index)));
				guide.again();
			});
		}
	}

	private static boolean isPair(HandoverUnderway handover) {
		return !handover.order.pair().sender().isEmpty() && !handover.order.pair().receiver().isEmpty();
	}

	@Override
	public Optional<String> obstacle(Guide guide) {
		HandoverUnderway handover = guide.handover();
		if (!isPair(handover)) {
			return Optional.of(guide.say("pair.choose"));
		}
		if (handover.kind.isEmpty()) {
			return Optional.of(guide.say("pair.not-possible"));
		}
		if (handover.ways.isEmpty()) {
			return Optional.of(guide.say("way.wait"));
		}
		return brin != null && !brin.isDisposed() && (brin.getText().isBlank() || name.getText().isBlank())
				? Optional.of(guide.say("pair.fill-school")) : Optional.empty();
	}

	@Override
	public void proceed(Guide guide) {
		if (brin == null || brin.isDisposed()) {
			guide.next();
			return;
		}
		String typed = brin.getText();
		String called = name.getText();
		guide.attempt("work.school", progress -> guide.exchange().schools().put(typed, "", called), school -> {
			guide.desktop().kept();
			guide.handover().pair(guide.handover().order.pair().withSchool(school.school()));
			guide.typed("pair.brin", "pair.school-name");
			guide.next();
		}, refusals -> {
			Kit.clear(problems);
			guide.refusals(problems, refusals);
		});
	}
}
