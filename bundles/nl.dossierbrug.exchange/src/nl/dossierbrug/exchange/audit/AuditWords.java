package nl.dossierbrug.exchange.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** Puts what checking the log finds into words. A pupil may be named: only whoever looks after the home sees them. */
public final class AuditWords {

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm:ss");

	private final Messages messages = new Messages(AuditWords.class);
	private final ZoneId zone;
	private final UnaryOperator<String> masking;

	/**
	 * @param zone in which moments are told
	 * @param masking hides the BSNs in a text
	 */
	public AuditWords(ZoneId zone, UnaryOperator<String> masking) {
		this.zone = zone;
		this.masking = masking;
	}

	/** The words of a kind of finding. @param details moments, numbers, texts and subjects */
	Refusal of(String kind, Object... details) {
		return Refusal.of(messages, kind, Arrays.stream(details).map(this::spoken).toArray());
	}

	/** A text without its BSNs. */
	String masked(String text) {
		return masking.apply(text);
	}

	private Object spoken(Object detail) {
		return switch (detail) {
			case Instant moment -> moment.atZone(zone).format(MOMENT);
			case Differences.Subject subject -> subject(subject);
			case String words -> masking.apply(words);
			default -> detail.toString();
		};
	}

	private Text subject(Differences.Subject subject) {
		String key = switch (subject.kind()) {
			case BATCH -> "subject.batch";
			case TRANSFER -> "subject.transfer";
			case TIMELINE -> "subject.timeline";
			case DOSSIER -> "subject.dossier";
			case REQUEST -> "subject.request";
			case PUPIL_FILE -> "subject.pupil-file";
			case IMPORT -> "subject.import";
			case USER -> "subject.user";
			case IDENTITY -> "subject.identity";
			case SETTING -> "subject.setting";
			case DELIVERY_POINT -> "subject.delivery-point";
			case GROUP -> "subject.group";
			case GROUP_LINK -> "subject.group-link";
			case SCHOOL -> "subject.school";
			case COUNTER -> "subject.counter";
			case DESTRUCTION -> "subject.destruction";
			case DESTROYED -> "subject.destroyed";
			case MADE_FILE -> "subject.made-file";
			case GUIDED_MARK -> "subject.guided-mark";
			case LINE -> "subject.line";
			case LINE_MESSAGE -> "subject.line-message";
		};
		String id = masking.apply(subject.id());
		return messages.text(key, subject.name().isBlank() ? id : id + " (" + masking.apply(subject.name()) + ")");
	}
}
