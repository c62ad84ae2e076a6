package nl.dossierbrug.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import nl.dossierbrug.cli.output.Cell;
import nl.dossierbrug.cli.output.Row.Audience;
import nl.dossierbrug.cli.output.Row;
import nl.dossierbrug.cli.session.Command;
import nl.dossierbrug.cli.session.ExitCode;
import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.cli.syntax.Arguments;
import nl.dossierbrug.cli.syntax.Syntax;
import nl.dossierbrug.cli.syntax.WrongUse;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.exchange.validate.ConvertedCopy;
import nl.dossierbrug.exchange.validate.DossierCopies;
import nl.dossierbrug.exchange.validate.FindingGroup;
import nl.dossierbrug.exchange.validate.FindingGroups;
import nl.dossierbrug.standard.Identity;
import nl.dossierbrug.standard.OsoStandard;

/** {@code convert dossiers/ --out nieuw/ --to 2019.1}: makes copies in a later version of the standard. */
final class Convert implements Command {

	private final Messages texts;

	Convert(Messages texts) {
		this.texts = texts;
	}

	@Override
	public void describe(Syntax syntax) {
		syntax.words(Paths.LABEL).required("--out", "DIR").optional("--to", "VERSION");
	}

	@Override
	public void run(Arguments arguments, Session session) throws WrongUse, IOException {
		List<Path> paths = Paths.of(arguments);
		Path out = arguments.path("--out");
		FirstRefused refused = new FirstRefused(session);
		session.withoutHome(self -> {
			OsoStandard standard = session.services().standard();
			List<String> versions = standard.versions();
			String version = arguments.oneOf("--to", versions.toArray(String[]::new)).orElse(versions.getFirst());
			FindingGroups groups = session.services().validation().groups();
			session.take(new DossierCopies(standard).convert(paths, out, version,
					session.progress(texts.text("progress.convert")), copy -> show(copy, groups, refused, session)), summary -> {
						refused.end(texts);
						Copied.end(summary, texts, session);
						if (!session.json() && summary.files() > 0) {
							session.say(texts.text("convert.total", summary.changed(), summary.copied() - summary.changed(),
									summary.refused(), version, out.toString(), summary.copied()));
							if (summary.invalid() > 0) {
								session.say(texts.text("convert.invalid", summary.invalid(), version));
							}
							show(groups.all(), summary.files() == 1, session);
						}
					});
		});
	}

	/** For scripts each copy is a line as it comes; people read what was reported once, with the pupils that it is about. */
	private void show(ConvertedCopy copy, FindingGroups groups, FirstRefused refused, Session session) {
		copy.refusal().ifPresent(why -> Copied.refused(why, session));
		if (copy.refusal().map(refused::shows).orElse(session.json())) {
			session.show(Row.empty().with("file", Copied.file(copy.file(), session))
					.with("out", Copied.out(copy.out()), Audience.SCRIPTS).with("from", Cell.text(copy.from()))
					.with("to", Cell.of(copy.to())).with("findings", new Cell.Found(copy.findings()))
					.with("refusal", Cell.refused(copy.refusal())));
		} else if (copy.refusal().isEmpty()) {
			groups.add(copy.subject(), copy.identity().map(Identity::software).orElse(""), copy.findings());
		}
	}

	private void show(List<FindingGroup> all, boolean one, Session session) {
		GroupsForPeople people = new GroupsForPeople(texts, session, one);
		for (Severity severity : Severity.values()) {
			List<FindingGroup> groups = all.stream().filter(group -> group.severity() == severity).toList();
			people.show(texts.text("convert.found." + severity), groups);
			if (!groups.isEmpty() && severity != Severity.INFO) {
				session.ends(ExitCode.FOUND);
			}
		}
	}
}
