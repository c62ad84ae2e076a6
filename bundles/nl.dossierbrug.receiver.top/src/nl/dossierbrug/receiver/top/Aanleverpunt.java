package nl.dossierbrug.receiver.top;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.DeliveryPoint;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** The aanleverpunt for SWV that a school registers in TOP dossier: a number, and a key that belongs to it. */
final class Aanleverpunt implements DeliveryPoint {

	/** An index within the school: nobody has more than a few. */
	private static final Pattern POINT = Pattern.compile("[0-9]{1,3}");
	/** How a key looks is published nowhere; what is shorter or has a space in it was not copied whole. */
	private static final Pattern KEY = Pattern.compile("\\S{8,200}");

	private final Messages messages;

	Aanleverpunt(Messages messages) {
		this.messages = messages;
	}

	@Override
	public List<Refusal> objections(Brin school, String point, String key) {
		List<Refusal> refusals = new ArrayList<>();
		if (!POINT.matcher(point).matches()) {
			// not repeated: it may be the key, filled in at the wrong place
			refusals.add(Refusal.of(messages, "top.point"));
		}
		if (!KEY.matcher(key).matches()) {
			refusals.add(Refusal.of(messages, "top.key"));
		}
		return refusals;
	}

	@Override
	public Text explanation() {
		return messages.text("point.explanation");
	}
}
