package nl.dossierbrug.desktop.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import nl.dossierbrug.core.spi.Connector;
import nl.dossierbrug.desktop.area.Panel;
import nl.dossierbrug.desktop.area.Place;
import nl.dossierbrug.desktop.kit.ActionButton.Kind;
import nl.dossierbrug.desktop.kit.Card;
import nl.dossierbrug.desktop.kit.Kit;
import nl.dossierbrug.desktop.kit.RowColumn;
import nl.dossierbrug.desktop.kit.RowTable;
import nl.dossierbrug.desktop.kit.State;

/** How long dossiers can be had, which program this is and of what it is made, and a file for whoever helps. */
final class AboutSection implements Section {

	private static final String EXPIRY = "overdracht.geldig-tot";

	@Override
	public String id() {
		return "about";
	}

	@Override
	public String icon() {
		return "info";
	}

	@Override
	public void build(Panel page, Place here) {
		Kit kit = page.kit();
		Panel place = page.in(kit.card(page.content())).part();
		place.load("work.load", progress -> page.exchange().administration().setting(EXPIRY), value -> new SettingField(place).build(value));
		BundleContext running = FrameworkUtil.getBundle(AboutSection.class).getBundleContext();
		Card version = kit.card(page.content());
		kit.strong(version, page.say("about.title"));
		about(page, running).forEach(line -> kit.wide(kit.text(version, line)));
		Panel answers = page.in(version).part();
		kit.button(version, "settings.helpdesk", Kind.PLAIN, "file", page.say("helpdesk.make"), () -> page.desktop().places()
				.newFile(version.getShell(), "dossierbrug-helpdesk.txt", "*.txt").ifPresent(file -> answers.attempt("work.helpdesk",
						progress -> new HelpdeskFile(told(page, running), page.desktop().session().home()).write(file, page.messages()),
						made -> answers.tell(State.GOOD, page.say("helpdesk.made", made)))));
		kit.wide(kit.quiet(version, page.say("helpdesk.what")));
		libraries(page, running);
	}

	private static List<String> about(Panel page, BundleContext running) {
		Version now = running.getBundle().getVersion();
		List<String> lines = new ArrayList<>(List.of(page.say("about.version", now.getMajor() + "." + now.getMinor() + "." + now.getMicro(),
				String.join(", ", page.desktop().session().services().standard().versions())),
				page.say("about.java", Runtime.version().toString(), System.getProperty("java.vendor", "")),
				page.say("about.platform", System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"),
						running.getBundle(0).getVersion().toString(), SWT.getPlatform() + " " + SWT.getVersion())));
		List<Connector> connectors = new ArrayList<>(page.exchange().connectors().senders());
		connectors.addAll(page.exchange().connectors().receivers());
		lines.add(page.say("about.connectors", connectors.stream().map(one -> page.say(one.name()) + " "
				+ FrameworkUtil.getBundle(one.getClass()).getVersion()).collect(Collectors.joining(", "))));
		return lines;
	}

	/** For whoever helps, every part by its own name too. */
	private static List<String> told(Panel page, BundleContext running) {
		return Stream.concat(about(page, running).stream(), Stream.concat(Library.ours(running).stream(), Library.of(running).stream())
				.map(library -> library.name() + " " + library.version())).toList();
	}

	private static void libraries(Panel page, BundleContext running) {
		Kit kit = page.kit();
		kit.heading(page.content(), page.say("libraries"));
		kit.wide(kit.quiet(page.content(), page.say("libraries.what")));
		RowTable<Library> table = new RowTable<>(page.content(), kit.look(), "settings.libraries", page.say("libraries"), false, List.of(
				RowColumn.of("name", page.say("libraries.name"), 300, Library::name), RowColumn.of("version", page.say("libraries.version"), 190, Library::version),
				RowColumn.of("licence", page.say("libraries.licence"), 420, library -> library.licence().orElseGet(() -> page.say("libraries.inside")))),
				page.desktop().tables());
		table.rows(Library.of(running));
	}
}
