package nl.dossierbrug.cli.command;

import java.util.List;

import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Masking;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.validate.FileVerdict;
import nl.dossierbrug.exchange.validate.FindingGroup;
import nl.dossierbrug.exchange.validate.ValidationSummary;

/**
 * What people read after dossiers were checked.
 *
 * <ol>
 * <li>The verdict, in one sentence.
 * <li>What was found, each thing once: what must be set right, then what to look at, then what is good to know.
 * <li>What to do next.
 * </ol>
 */
final class ValidationReport {

	private final Messages texts;
	private final Session session;
	private final ValidationSummary summary;
	private final boolean agreement;

	ValidationReport(Messages texts, Session session, ValidationSummary summary, boolean agreement) {
		this.texts = texts;
		this.session = session;
		this.summary = summary;
		this.agreement = agreement;
	}

	/**
	 * @param only the verdict, where there was one file
	 * @param typed what was checked, as one would type it again
	 */
	void show(List<FileVerdict> only, String typed) {
		int all = summary.files() + summary.notDone();
		if (all == 0) {
			return;
		}
		boolean one = only.size() == 1 && all == 1;
		if (one) {
			oneFile(only.getFirst());
		} else if (summary.valid() == all) {
			session.say(texts.text("validate.all", summary.files()));
		} else {
			session.say(texts.text("validate.verdict", all, summary.valid(), summary.invalid(),
					summary.unreadable(), summary.notDone()));
		}
		GroupsForPeople groups = new GroupsForPeople(texts, session, one);
		for (Severity severity : Severity.values()) {
			groups.show(texts.text("validate.found." + severity), summary.groups().stream()
					.filter(group -> group.severity() == severity).toList());
		}
		next(typed);
	}

	private void oneFile(FileVerdict verdict) {
		String name = verdict.subject().name();
		session.say(texts.text((name.isBlank() ? "validate.nameless." : "validate.one.") + verdict.verdict(),
				name.isBlank() ? Masking.masked(verdict.name()) : name));
		Text profile = verdict.profile().map(p -> texts.text("validate.profile", p.code())).orElse(texts.text("validate.no-profile"));
		verdict.standard().ifPresent(version -> session.say(texts.text("validate.about", version, profile)));
	}

	private void next(String typed) {
		session.say(Text.same(""));
		if (summary.groups().stream().anyMatch(FindingGroup::inContent)) {
			session.say(texts.text("validate.next"));
		}
		if (summary.repairs() > 0) {
			session.say(texts.text("validate.repair", summary.repairs()));
			session.line("   dossierbrug repair " + typed + " --out DIR");
		}
		session.say(texts.text(agreement ? "validate.agreement" : "validate.official"));
	}
}
