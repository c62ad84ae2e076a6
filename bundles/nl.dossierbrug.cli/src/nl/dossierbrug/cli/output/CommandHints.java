package nl.dossierbrug.cli.output;

import java.util.List;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * What a person at the command line can type about a refusal or a finding. Its own words say what to do wherever one works;
 * messages here, {@code hint.} and its id, add the command or the option, with the same arguments.
 */
public final class CommandHints {

	private final Messages messages = new Messages(CommandHints.class);

	/** Makes what adds them. */
	public CommandHints() {
		// the messages say it all
	}

	/** What to do now, with what can be typed for it. */
	public Text next(Refusal refusal) {
		return with(refusal.id(), refusal.next(), refusal.what());
	}

	/** What was found, with what can be typed about it. */
	public Text message(Finding finding) {
		return with(finding.rule(), finding.message(), finding.message());
	}

	private Text with(String id, Text words, Text said) {
		String key = "hint." + id;
		return messages.has(key) ? Text.joined(" ", List.of(words, messages.text("refused.command", messages.text(key, said.values().toArray())))) : words;
	}
}
