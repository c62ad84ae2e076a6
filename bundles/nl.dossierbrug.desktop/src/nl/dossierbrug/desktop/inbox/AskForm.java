package nl.dossierbrug.desktop.inbox;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.desktop.area.Desktop;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.RefusalCard;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.Scroll;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.RequestAnswer;

/** Asks for dossiers, by BSN or with a workbook of BSNs, in the ways that the receiver has; says of each number what came of it. */
final class AskForm {

	private final Desktop desktop;
	private final Messages messages;
	private final String receiver;

	AskForm(Desktop desktop, Messages messages, String receiver) {
		this.desktop = desktop;
		this.messages = messages;
		this.receiver = receiver;
	}

	/** @param noticed what was asked for in vain before and is ready now */
	void build(Composite body, List<OwnSchool> schools, List<Transfer> noticed) {
		Set<RequestWay> ways = exchange().connectors().receiver(receiver) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found)
				? found.requestWays() : Set.of();
		if (ways.isEmpty()) {
			return;
		}
		Kit kit = desktop.kit();
		if (!noticed.isEmpty()) {
			notice(body, noticed);
		}
		Composite place = kit.columns(body, 1);
		kit.button(place, "inbox.ask", say("ask"), () -> open(place, ways, schools));
	}

	private Exchange exchange() {
		return desktop.session().exchange().orElseThrow();
	}

	private void notice(Composite body, List<Transfer> noticed) {
		Kit kit = desktop.kit();
		Card card = kit.card(body, State.INFO);
		kit.wide(kit.strong(card, say("noticed", String.join(", ", noticed.stream().map(Transfer::name).toList()))));
		Composite answers = kit.columns(card, 1);
		School school = noticed.getFirst().addressee();
		kit.button(card, "inbox.fetch-noticed", say("noticed.fetch"), () -> ask(answers, progress -> exchange().requesting().byNumbers(receiver,
				school, noticed.stream().flatMap(one -> one.bsn().stream()).map(Bsn::digits).toList(), progress)));
	}

	private void open(Composite place, Set<RequestWay> ways, List<OwnSchool> schools) {
		Kit kit = desktop.kit();
		Kit.clear(place);
		Card card = kit.card(place);
		kit.strong(card, say("ask.title"));
		if (schools.isEmpty()) {
			kit.wide(kit.quiet(card, say("ask.no-school")));
			Scroll.refit(card);
			return;
		}
		int[] school = { 0 };
		kit.choice(card, "inbox.school", say("ask.school"), schools.stream().map(one -> one.name() + " · " + one.school().brin()).toList(), 0,
				index -> school[0] = index);
		Text numbers = ways.contains(RequestWay.BSN) ? kit.field(card, "inbox.numbers", say("ask.numbers"), "", SWT.MULTI | SWT.V_SCROLL) : null;
		if (numbers != null) {
			((GridData) numbers.getLayoutData()).heightHint = kit.look().px(80);
			desktop.unsaved().keep(numbers, key());
		}
		PathField workbook = ways.contains(RequestWay.BSN_WORKBOOK) ? new PathField(card, kit, "inbox.workbook", say("ask.workbook"), Optional.empty(),
				say("browse"), PathField.Kind.FILE, new String[] { "*.xlsx", "*" }, path -> {
				}) : null;
		Composite answers = kit.columns(card, 1);
		kit.button(card, "inbox.ask-now", say("ask.now"), () -> {
			List<String> typed = numbers == null ? List.of()
					: Arrays.stream(numbers.getText().split("[\\s,;]+")).filter(number -> !number.isBlank()).toList();
			Optional<Path> file = workbook == null ? Optional.empty() : workbook.value();
			School asking = schools.get(school[0]).school();
			if (file.isPresent()) {
				ask(answers, progress -> exchange().requesting().byWorkbook(receiver, asking, file.get(), progress));
			} else {
				ask(answers, progress -> exchange().requesting().byNumbers(receiver, asking, typed, progress));
			}
		});
		Scroll.refit(card);
	}

	private void ask(Composite answers, Function<Progress, Outcome<List<RequestAnswer>>> asking) {
		desktop.work().run(messages.text("work.ask"), asking, outcome -> {
			if (answers.isDisposed()) {
				return;
			}
			Kit.clear(answers);
			switch (outcome) {
				case Outcome.Refused<List<RequestAnswer>>(var refusals) ->
					refusals.forEach(refusal -> new RefusalCard(answers, desktop.kit(), refusal, desktop.language()));
				case Outcome.Done<List<RequestAnswer>>(var all) -> {
					desktop.unsaved().taken(key());
					show(answers, all);
				}
			}
			Scroll.refit(answers);
		});
	}

	/** By which is remembered which numbers were typed. */
	private String key() {
		return "inbox.numbers." + receiver;
	}

	private void show(Composite answers, List<RequestAnswer> all) {
		Kit kit = desktop.kit();
		long came = all.stream().filter(RequestAnswer::delivered).count();
		kit.state(answers, came == all.size() && came > 0 ? State.GOOD : State.ATTENTION, say("answers", came, all.size()));
		RefusedOnes refused = new RefusedOnes(kit, desktop.language());
		all.forEach(answer -> answer.request().refusal().ifPresent(refusal -> refused.add(
				answer.transfer().map(Transfer::name).orElse(Bsn.mask(answer.request().number())), refusal)));
		refused.build(answers);
		if (came > 0) {
			kit.primary(answers, "inbox.show", say("answers.show"), () -> desktop.navigation().refresh());
		}
	}

	private String say(String key, Object... arguments) {
		return desktop.say(messages.text(key, arguments));
	}
}
