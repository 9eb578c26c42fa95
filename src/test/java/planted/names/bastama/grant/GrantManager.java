package planted.names.bastama.grant;

class GrantManager {}
