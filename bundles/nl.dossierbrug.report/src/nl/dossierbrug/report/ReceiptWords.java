package nl.dossierbrug.report;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.SenderStatus;
import nl.dossierbrug.exchange.model.Transfer;

/** The words on a receipt, in one language. */
final class ReceiptWords {

	/** Enough of a digest to compare by eye. */
	private static final int DIGEST_SHOWN = 12;
	private static final String NONE = "–";

	private final Messages messages;
	private final Receipt receipt;
	private final Language language;
	private final Locale locale;

	ReceiptWords(Messages messages, Receipt receipt, Language language) {
		this.messages = messages;
		this.receipt = receipt;
		this.language = language;
		locale = Locale.of(language.code(), "NL");
	}

	/** What goes at each place of the page. */
	Map<String, Object> values() {
		List<Transfer> refused = receipt.transfers().stream().filter(ReceiptWords::isRefused).toList();
		List<Transfer> ready = receipt.transfers().stream().filter(t -> !isRefused(t) && !isLeft(t)).toList();
		long left = receipt.transfers().stream().filter(ReceiptWords::isLeft).count();
		boolean digests = !receipt.digests().isEmpty();
		Map<String, Object> values = new HashMap<>();
		values.put("lang", language.code());
		Stream.of("title", "lead").forEach(name -> values.put(name, say("receipt." + name)));
		values.put("subject", say("receipt.subject", receipt.batch().id()));
		values.put("footer", say("receipt.footer", receipt.batch().id(), receipt.batch().school().brin()));
		values.put("page-word", say("receipt.page"));
		values.put("of-word", say("receipt.of"));
		values.put("who-word", say("who"));
		Stream.of("pupil", "group", "version", "status", "until", "digest", "reason", "next")
				.forEach(column -> values.put("column-" + column, say("column." + column)));
		values.put("facts", facts());
		put(values, "ready", ready, ready.stream().map(this::readyRow).toList());
		put(values, "refused", refused, refused.stream().map(this::refusedRow).toList());
		values.put("refused-part", present(!refused.isEmpty()));
		values.put("digest-part", present(digests));
		values.put("notes", Stream.of("left", "bsn", "digest", "snapshot").filter(note -> digests || !note.equals("digest"))
				.filter(note -> left > 0 || !note.equals("left")).map(note -> Map.of("note", say("note." + note, left))).toList());
		return values;
	}

	private void put(Map<String, Object> values, String part, List<Transfer> transfers, List<?> rows) {
		values.put(part, rows);
		values.put(part + "-list", present(!transfers.isEmpty()));
		values.put(part + "-title", say(part + ".title"));
		values.put(part + "-count", String.valueOf(transfers.size()));
		values.put(part + "-words", say(part + ".words", transfers.size()));
	}

	/** One row without values where there is something to show, so that the part appears once. */
	private static List<Map<String, String>> present(boolean something) {
		return something ? List.of(Map.of()) : List.of();
	}

	private static boolean isRefused(Transfer transfer) {
		return transfer.senderStatus() == SenderStatus.GEWEIGERD;
	}

	/** One that was not come to, whatever became of it then. */
	private static boolean isLeft(Transfer transfer) {
		return transfer.version() == 0 && switch (transfer.senderStatus()) {
			case CONCEPT, VERVANGEN, INGETROKKEN -> true;
			case GECONTROLEERD, GEREED, VERSTREKT, VERLOPEN, GEWEIGERD, VERNIETIGD -> false;
		};
	}

	private List<Map<String, String>> facts() {
		Batch batch = receipt.batch();
		ZonedDateTime made = batch.createdAt().atZone(receipt.zone());
		String when = made.format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
				.withLocale(locale));
		List<Map<String, String>> facts = new ArrayList<>(List.of(
				fact("fact.school", say("fact.school.value", batch.school().brin(), batch.school().vestiging())),
				fact("fact.route", say("fact.route.value", receipt.sender(), receipt.receiver())),
				fact("fact.profile", profile(batch.profile())),
				fact("fact.made", say("fact.made.value", when, batch.createdBy())),
				fact("fact.batch", batch.id())));
		receipt.log().ifPresent(log -> facts.add(fact("fact.log", say("fact.log.value", Long.toString(log.number()), log.code()))));
		return facts;
	}

	private Map<String, String> fact(String label, String value) {
		return Map.of("label", say(label), "value", value);
	}

	/** The profile in plain words; one that a later version of the standard brings, by its name. */
	private String profile(Profile profile) {
		String key = "profile." + profile.code();
		return messages.has(key) ? say(key) : profile.code();
	}

	private Map<String, String> readyRow(Transfer transfer) {
		Map<String, String> row = pupil(transfer);
		String digest = receipt.digests().getOrDefault(transfer.id(), NONE);
		row.put("version", transfer.version() == 0 ? NONE : String.valueOf(transfer.version()));
		row.put("status", say("status." + transfer.senderStatus()));
		row.put("until", transfer.expires().map(day -> day
				.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale))).orElse(NONE));
		row.put("digest", digest.substring(0, Math.min(DIGEST_SHOWN, digest.length())));
		return row;
	}

	private Map<String, String> refusedRow(Transfer transfer) {
		Map<String, String> row = pupil(transfer);
		row.put("what", of(transfer, Refusal::what).orElse(say("unknown")));
		row.put("meaning", of(transfer, Refusal::meaning).orElse(NONE));
		row.put("next", of(transfer, Refusal::next).orElse(NONE));
		row.put("who", of(transfer, Refusal::who).orElse(say("unknown")));
		return row;
	}

	/** A part of every reason; what is the same for several is said once. */
	private Optional<String> of(Transfer transfer, Function<Refusal, Text> part) {
		return transfer.refusal().map(refusal -> refusal.each().stream().map(part).map(this::say).distinct().collect(Collectors.joining(" ")));
	}

	private Map<String, String> pupil(Transfer transfer) {
		Map<String, String> row = new HashMap<>();
		row.put("pupil", transfer.name().isBlank() ? say("unknown") : transfer.name());
		row.put("group", transfer.group().isEmpty() ? NONE : transfer.group());
		row.put("bsn", transfer.bsn().map(Bsn::masked).orElse(NONE));
		return row;
	}

	private String say(Text text) {
		return text.in(language);
	}

	private String say(String key, Object... arguments) {
		return messages.text(key, arguments).in(language);
	}
}
