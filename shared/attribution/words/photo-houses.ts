import { list } from './vocabulary.ts';

/** Photo houses and collections that are suppliers of pictures but not in the register. */
export const photoHouses: readonly string[] = list`
  Corbis; Moment; WireImage; FilmMagic; Gamma-Rapho; Gamma; Hulton Archive; Bettmann; Anadolu Images;
  LightRocket; SOPA Images; Redferns; Icon Sportswire; MediaPunch; Splash News; Splash; WENN; BackGrid;
  Backgrid; Action Images; Action Press; ddp images; EyeEm; Westend61; Mauritius Images; mauritius images;
  laif; Ostkreuz; Photodisc; DigitalVision; E+; Stocktrek; Stocksy; Depositphotos; Dreamstime; 123RF; 123rf;
  Pond5; Unsplash; Pixabay; Pexels; Polaris; Redux; VII; Universal Images Group; Popperfoto; Allsport;
  Mirrorpix; Topfoto; Ullstein Bild; ullstein bild; akg-images; Bridgeman Images; Hulton; Everett Collection;
  Hans Lucas; Abaca; ABACA; ABACAPRESS; Abacapress; BestImage; Bestimage; Starface; Panoramic; Icon Sport;
  IP3 Press; MaxPPP; MAXPPP; PhotoPQR; PHOTOPQR; Divergence; REA; Andia; Belga Image; Photo News; Isopix;
  Hollandse Hoogte; Orange Pictures; Pro Shots; Future Image; Eibner; Sven Simon; SvenSimon; Chromorange;
  CHROMORANGE; Geisler-Fotopress; Jens Schicke; photothek; Photothek; Sputnik Images; TeleNewsAgency;
  UPI Photo; NTB Scanpix; Bildbyrån; Cropix; Pixathlon; Profimedia; East News; Agencja Gazeta; Cuartoscuro;
  Eikon; ContentX; Cal Sport Media; USA TODAY Sports; USA Today Sports; USA TODAY NETWORK; ClassicStock;
  Photoshot; Retna; Rex Features; Zuma; Visual China Group; VCG; ChinaFotoPress; AFLO; Aflo; Pool Photo;
  iStock Editorial; Science Photo Library; SPL; Nature Picture Library; Minden Pictures; Caters; Caters News;
  Solent News; INSTARimages; Ropi; Contrasto; Fotogramma; Olycom; Agf; AGF; Insidefoto; Pacific Press;
  Barcroft Media; Barcroft; Heritage Images; Fine Art Images; Photononstop; Godong; Le Pictorium; Cover Images;
  dpa Picture-Alliance`;
