package nl.dossierbrug.uwlr;

import nl.dossierbrug.core.id.SchoolYear;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** Puts a fault into words. */
record FaultReply(Messages messages, Text system, Call call, WhoAsks asking) {

	/** A text of the service may be as long as it likes. */
	private static final int LONGEST = 160;

	<T> Reply<T> of(SoapAnswer.Fault fault, SchoolYear year) {
		return switch (fault.meaning()) {
			case NOT_AUTHORISED -> Reply.never(refusal("uwlr.not-authorised", fault));
			case YEAR -> Reply.never(refusal("uwlr.year", fault, year));
			case SCHOOL -> Reply.never(refusal("uwlr.school", fault, call.school()));
			case UNKNOWN_OPERATION -> Reply.never(refusal("uwlr.operation", fault));
			case OTHER -> fault.server() ? Reply.notNow(refusal("uwlr.server", fault)) : Reply.never(refusal("uwlr.client", fault));
		};
	}

	private Refusal refusal(String id, SoapAnswer.Fault fault, Object... more) {
		Object[] arguments = new Object[more.length + 1];
		arguments[0] = said(fault.text());
		System.arraycopy(more, 0, arguments, 1, more.length);
		return AskedRoster.refusal(messages, id, system, arguments);
	}

	private String said(String text) {
		String plain = asking.without(text).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain.isEmpty() ? "–" : plain;
	}
}
