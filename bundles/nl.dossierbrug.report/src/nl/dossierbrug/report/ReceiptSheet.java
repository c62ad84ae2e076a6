package nl.dossierbrug.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.guide.WalkStep;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.report.html.Html;
import nl.dossierbrug.report.html.HtmlPage;

/** A receipt as a sheet, in one language. */
final class ReceiptSheet {

	/** Enough of a digest to compare by eye. */
	private static final int DIGEST_SHOWN = 12;
	private static final String NONE = "–";

	private final Messages messages;
	private final Receipt receipt;
	private final Language language;
	private final Locale locale;

	ReceiptSheet(Messages messages, Receipt receipt, Language language) {
		this.messages = messages;
		this.receipt = receipt;
		this.language = language;
		locale = Locale.of(language.code(), "NL");
	}

	ProofSheet sheet() {
		List<Transfer> refused = receipt.transfers().stream().filter(ReceiptSheet::isRefused).toList();
		List<Transfer> ready = receipt.transfers().stream().filter(t -> !isRefused(t) && !isLeft(t)).toList();
		long left = receipt.transfers().stream().filter(ReceiptSheet::isLeft).count();
		List<Html> content = new ArrayList<>(List.of(counts(ready.size(), refused.size())));
		if (!ready.isEmpty()) {
			content.addAll(ProofSheet.list(say("ready.title"), readyHeadings(), ready.stream().map(this::readyRow).toList()));
		}
		if (!refused.isEmpty()) {
			content.addAll(ProofSheet.list(say("refused.title"), List.of(heading("pupil").styled("who-column"), heading("group"), bsnHeading(),
					heading("reason"), heading("next")), refused.stream().map(this::refusedRow).toList()));
		}
		return new ProofSheet(language.code(), say("receipt.title"), say("receipt.lead"), say("receipt.subject", receipt.batch().id()),
				new HtmlPage.Foot(say("receipt.footer", receipt.batch().id(), receipt.batch().school().brin()), say("receipt.page"), say("receipt.of")),
				facts(), content, notes(left));
	}

	private Html counts(int ready, int refused) {
		List<Html.Tag> counts = new ArrayList<>(List.of(ProofSheet.count(ready, say("ready.words", ready))));
		if (refused > 0) {
			counts.add(Html.tag("td").styled("gap"));
			counts.add(ProofSheet.count(refused, say("refused.words", refused)).styled("refused"));
		}
		return ProofSheet.counts(counts);
	}

	private List<String> notes(long left) {
		return Stream.concat(elsewhere(), Stream.of("left", "bsn", "digest", "snapshot").filter(note -> digests() || !note.equals("digest"))
				.filter(note -> left > 0 || !note.equals("left")).map(note -> say("note." + note, left))).toList();
	}

	/** That nothing was done in the two systems, and what has to be done there. */
	private Stream<String> elsewhere() {
		Stream<String> told = Stream.of(say("note.other-system", receipt.receiver(), receipt.sender()));
		List<WalkStep> steps = receipt.elsewhere();
		return steps.isEmpty() ? told : Stream.concat(Stream.concat(told, Stream.of(say("note.steps"))), IntStream.range(0, steps.size())
				.mapToObj(at -> say("note.step", at + 1, steps.get(at).system(), steps.get(at).step().where())));
	}

	private boolean digests() {
		return !receipt.digests().isEmpty();
	}

	private Html.Tag heading(String column) {
		return Html.tag("th", say("column." + column));
	}

	private static Html.Tag bsnHeading() {
		return Html.tag("th", "BSN");
	}

	private List<Html.Tag> readyHeadings() {
		List<Html.Tag> headings = new ArrayList<>(List.of(heading("pupil"), heading("group"), bsnHeading(), heading("version"),
				heading("status"), heading("until")));
		if (digests()) {
			headings.add(heading("digest"));
		}
		return headings;
	}

	private static boolean isRefused(Transfer transfer) {
		return transfer.senderStatus() == SenderStatus.GEWEIGERD;
	}

	/** One that was not come to, whatever became of it then. */
	private static boolean isLeft(Transfer transfer) {
		return transfer.version() == 0 && switch (transfer.senderStatus()) {
			case CONCEPT, VERVANGEN, INGETROKKEN -> true;
			case GECONTROLEERD, BEGELEID, GEREED, VERSTREKT, VERLOPEN, GEWEIGERD, VERNIETIGD -> false;
		};
	}

	private List<Map.Entry<String, String>> facts() {
		Batch batch = receipt.batch();
		ZonedDateTime made = batch.createdAt().atZone(receipt.zone());
		String when = made.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
				.withLocale(locale));
		List<Map.Entry<String, String>> facts = new ArrayList<>(List.of(
				fact("fact.school", say("fact.school.value", batch.school().brin(), batch.school().vestiging())),
				fact("fact.route", say("fact.route.value", receipt.sender(), receipt.receiver())),
				fact("fact.profile", profile(batch.profile())),
				fact("fact.made", say("fact.made.value", when, batch.createdBy())),
				fact("fact.batch", batch.id())));
		receipt.log().ifPresent(log -> facts.add(fact("fact.log", say("fact.log.value", Long.toString(log.number()), log.code()))));
		return facts;
	}

	private Map.Entry<String, String> fact(String label, String value) {
		return Map.entry(say(label), value);
	}

	/** The profile in plain words; one that a later version of the standard brings, by its name. */
	private String profile(Profile profile) {
		String key = "profile." + profile.code();
		return messages.has(key) ? say(key) : profile.code();
	}

	private List<Html.Tag> readyRow(Transfer transfer) {
		List<Html.Tag> row = new ArrayList<>(List.of(Html.tag("td", name(transfer)), ProofSheet.cell(group(transfer), "nowrap"),
				ProofSheet.cell(bsn(transfer), "nowrap"), Html.tag("td", transfer.version() == 0 ? NONE : String.valueOf(transfer.version())),
				Html.tag("td", say("status." + transfer.senderStatus())), ProofSheet.cell(transfer.expires()
						.map(day -> day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale))).orElse(NONE), "nowrap")));
		if (digests()) {
			String digest = receipt.digests().getOrDefault(transfer.id(), NONE);
			row.add(ProofSheet.cell(digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())), "digest"));
		}
		return row;
	}

	private List<Html.Tag> refusedRow(Transfer transfer) {
		return List.of(ProofSheet.cell(name(transfer), "who-column"), ProofSheet.cell(group(transfer), "group-column"), ProofSheet.cell(bsn(transfer), "bsn-column"),
				reason(of(transfer, Refusal::what).orElse(say("unknown")), of(transfer, Refusal::meaning).orElse(NONE)).styled("reason"),
				reason(of(transfer, Refusal::next).orElse(NONE), say("who") + " " + of(transfer, Refusal::who).orElse(say("unknown"))).styled("next"));
	}

	private static Html.Tag reason(String words, String below) {
		return Html.tag("td", new Html.Words(words), Html.tag("div", below).styled("who"));
	}

	/** A part of every reason; what is the same for several is said once. */
	private Optional<String> of(Transfer transfer, Function<Refusal, Text> part) {
		return transfer.refusal().map(refusal -> refusal.each().stream().map(part).map(this::say).distinct().collect(Collectors.joining(" ")));
	}

	private String name(Transfer transfer) {
		return transfer.name().isBlank() ? say("unknown") : transfer.name();
	}

	private static String group(Transfer transfer) {
		return transfer.group().isEmpty() ? NONE : transfer.group();
	}

	private static String bsn(Transfer transfer) {
		return transfer.bsn().map(Bsn::masked).orElse(NONE);
	}

	private String say(Text text) {
		return text.in(language);
	}

	private String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}
}
