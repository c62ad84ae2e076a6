package nl.dossierbrug.desktop;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.equinox.app.IApplication;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** The application of the platform that shows a model of windows, got by the name under which the platform offers it. */
public final class PlatformApplication {

	private static final String POINT = "org.eclipse.core.runtime.applications";
	private static final String ID = "org.eclipse.e4.ui.workbench.swt.E4Application";

	private final BundleContext bundles;

	/** @param bundles finds the registry of extensions */
	public PlatformApplication(BundleContext bundles) {
		this.bundles = bundles;
	}

	/**
	 * Makes one that was not started yet.
	 *
	 * @throws CoreException when it cannot be made
	 * @throws IllegalStateException when the platform is not there
	 */
	public IApplication make() throws CoreException {
		ServiceReference<IExtensionRegistry> registry = bundles.getServiceReference(IExtensionRegistry.class);
		IExtension offered = registry == null ? null : bundles.getService(registry).getExtension(POINT, ID);
		if (offered == null) {
			throw new IllegalStateException("the platform is not there: no " + ID);
		}
		IConfigurationElement run = offered.getConfigurationElements()[0].getChildren("run")[0];
		return (IApplication) run.createExecutableExtension("class");
	}
}
