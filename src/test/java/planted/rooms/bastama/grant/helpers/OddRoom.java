package planted.rooms.bastama.grant.helpers;

class OddRoom {}
