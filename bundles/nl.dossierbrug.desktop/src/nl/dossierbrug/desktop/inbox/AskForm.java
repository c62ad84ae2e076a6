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
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.PathField;
import nl.dossierbrug.desktop.kit.RefusedOnes;
import nl.dossierbrug.desktop.kit.State;
import nl.dossierbrug.exchange.model.OwnSchool;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.request.RequestAnswer;

/** Asks for dossiers, by BSN or with a workbook of BSNs, in the ways that the receiver has; says of each number what came of it. */
final class AskForm {

	private final Panel panel;
	private final String receiver;

	AskForm(Panel panel, String receiver) {
		this.panel = panel;
		this.receiver = receiver;
	}

	/** @param noticed what was asked for in vain before and is ready now */
	void build(List<OwnSchool> schools, List<Transfer> noticed) {
		Set<RequestWay> ways = panel.exchange().connectors().receiver(receiver) instanceof Outcome.Done<DossierReceiver>(DossierReceiver found)
				? found.requestWays() : Set.of();
		if (ways.isEmpty()) {
			return;
		}
		if (!noticed.isEmpty()) {
			notice(noticed);
		}
		Panel place = panel.part();
		panel.kit().button(place.content(), "inbox.ask", panel.say("ask"), () -> open(place, ways, schools));
	}

	private void notice(List<Transfer> noticed) {
		Kit kit = panel.kit();
		Card card = kit.card(panel.content(), State.INFO);
		kit.wide(kit.strong(card, panel.say("noticed", String.join(", ", noticed.stream().map(Transfer::name).toList()))));
		Panel answers = panel.in(card).part();
		School school = noticed.getFirst().addressee();
		kit.button(card, "inbox.fetch-noticed", panel.say("noticed.fetch"), () -> ask(answers, progress -> panel.exchange().requesting().byNumbers(receiver,
				school, noticed.stream().flatMap(one -> one.bsn().stream()).map(Bsn::digits).toList(), progress)));
	}

	private void open(Panel place, Set<RequestWay> ways, List<OwnSchool> schools) {
		Kit kit = panel.kit();
		place.clear();
		Card card = kit.card(place.content());
		kit.strong(card, panel.say("ask.title"));
		if (schools.isEmpty()) {
			kit.wide(kit.quiet(card, panel.say("ask.no-school")));
			place.fit();
			return;
		}
		int[] school = { 0 };
		kit.choice(card, "inbox.school", panel.say("ask.school"), schools.stream().map(one -> one.name() + " · " + one.school().brin()).toList(), 0,
				index -> school[0] = index);
		Text numbers = ways.contains(RequestWay.BSN) ? kit.field(card, "inbox.numbers", panel.say("ask.numbers"), "", SWT.MULTI | SWT.V_SCROLL) : null;
		if (numbers != null) {
			((GridData) numbers.getLayoutData()).heightHint = kit.look().px(80);
			panel.desktop().unsaved().keep(numbers, key());
		}
		PathField workbook = ways.contains(RequestWay.BSN_WORKBOOK) ? new PathField(card, kit, "inbox.workbook", panel.say("ask.workbook"), Optional.empty(),
				panel.say("browse"), PathField.Kind.FILE, new String[] { "*.xlsx", "*" }, path -> {
				}) : null;
		Panel answers = panel.in(card).part();
		kit.button(card, "inbox.ask-now", panel.say("ask.now"), () -> {
			List<String> typed = numbers == null ? List.of()
					: Arrays.stream(numbers.getText().split("[\\s,;]+")).filter(number -> !number.isBlank()).toList();
			Optional<Path> file = workbook == null ? Optional.empty() : workbook.value();
			School asking = schools.get(school[0]).school();
			if (file.isEmpty() && typed.isEmpty()) {
				answers.tell(State.ATTENTION, panel.say("ask.nothing"));
			} else if (file.isPresent()) {
				ask(answers, progress -> panel.exchange().requesting().byWorkbook(receiver, asking, file.get(), progress));
			} else {
				ask(answers, progress -> panel.exchange().requesting().byNumbers(receiver, asking, typed, progress));
			}
		});
		place.fit();
	}

	private void ask(Panel answers, Function<Progress, Outcome<List<RequestAnswer>>> asking) {
		answers.attempt("work.ask", asking, all -> {
			panel.desktop().unsaved().taken(key());
			show(answers.content(), all);
		});
	}

	/** By which is remembered which numbers were typed. */
	private String key() {
		return "inbox.numbers." + receiver;
	}

	private void show(Composite answers, List<RequestAnswer> all) {
		Kit kit = panel.kit();
		long came = all.stream().filter(RequestAnswer::delivered).count();
		kit.state(answers, came == all.size() && came > 0 ? State.GOOD : State.ATTENTION, panel.say("answers", came, all.size()));
		RefusedOnes refused = new RefusedOnes(kit, panel.desktop().language());
		all.forEach(answer -> answer.request().refusal().ifPresent(refusal -> refused.add(
				answer.transfer().map(Transfer::name).orElse(Bsn.mask(answer.request().number())), refusal)));
		refused.build(answers);
		if (came > 0) {
			kit.primary(answers, "inbox.show", panel.say("answers.show"), () -> panel.refresh());
		}
	}
}
